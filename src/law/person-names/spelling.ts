import { once } from '../once.ts'

/** Consonants while a word is being spelled: those of two letters are Cyrillic by then. */
const C = 'bdfghklmnprstvzжхцчшщс'

/** Letters of no name that was ever Cyrillic, and those that stand for two spellings as often as not. */
const REFUSED = new RegExp(
  [
    'c(?!h)|[qwxj]|th|ph|gh|tch|ck|sch|yi|yy|h$|(?<!z)e$|[^k]o$|[^lr]u$|[gr]i$|ry$|rya$',
    '([bdfghprtvz])\\1',
    '^(?:h|yo|zh[^aeiouy]|e(?![rvkgstz]|len|liz)|eric|eva|evan|ernest)',
    // «Бессонов» and «Исаев», «Дятлов» and «Дьяченко», «Малков» and «Мальков», «Приходько».
    '^(?:[brmvp][aeio]ss|dyach|dyak)|malk|alch|[eiu]nk(?:ov|in)|(?<!e)nko$|dko$|ilyu|yanov|maira|^ibra',
    '^(?:peter|paula?|simon|steven|david|sylvia|lydia|lynn|myra)$',
  ].join('|'),
  'u',
)

/** What Latin letters stand for by those around them, in turn: what one has spelled, the next do not see. */
const SPELLED: () => readonly (readonly [RegExp, string])[] = once(() =>
  (
    [
      ['shch', 'щ'],
      ['zh', 'ж'],
      ['kh', 'х'],
      ['ts', 'ц'],
      ['ch', 'ч'],
      ['sh', 'ш'],
      ['^uulu$', 'уулу'],
      ['^kuzm', 'кузьм'],
      ['(?<=[aeiouy])ss(?=[aeiouy])', 'с'],
      // «Гульжан», «Бельский», «Мальцев», «Мельников»; «Алмаз», «Султан», «Абдулла», «Михаил».
      ['(?<=g)ul(?![aeiouyl])', 'уль'],
      ['l(?=sk|ц|ni)', 'ль'],
      [`l(?=[aeiouyl])|(?<=[aoy]|su|abdu|bu)l(?=[${C}])|(?<=bo|ai|y|to|ko)l$`, 'л'],
      ['^ye|^e', 'е'],
      ['^ya', 'я'],
      ['^yu', 'ю'],
      ['iyeva', 'иева'],
      ['iyev', 'иев'],
      ['iya', 'ия'],
      ['iyo', 'иё'],
      ['(?<=[aeouё])ye', 'е'],
      ['(?<=[aeo])ya', 'я'],
      ['(?<=[au])yu', 'ю'],
      ['(?<=[vbp])yo(?=v)', 'ьё'],
      [`(?<=[${C}л])yo`, 'ё'],
      [`(?<=[${C}л])ye(?=va?$)`, 'ье'],
      // «Мясников», «Вячеслав», «Князев», «Рябов», «Поляков», «Петросян».
      ['(?<=^[mvpbdлt]|sv|[zrnsb]|[aeou]л)ya(?!n)', 'я'],
      [`(?<=^.{4,})ya(?=n$)`, 'я'],
      [`(?<=[${C}л])yu`, 'ю'],
      [`(?<=[szц]k|[gх])y$`, 'ий'],
      ['(?<=[лnrgmz]d|[au]л|yz)y$', 'ы'],
      // «Бауыржан» and «Кайыр»; «Айбек».
      [`(?<=au)y(?=[лr])|(?<=ai)y(?=[${C}л])`, 'ы'],
      [`(?<=[aeou])y(?=[${C}л]|$)`, 'й'],
      [`(?<=[${C}л]|^)y(?=[${C}л])`, 'ы'],
      ['(?<=[sц]k)i[iy]$', 'ий'],
      // «Айдос», «Кусаинов», «Кайрат».
      [`(?<=^a)i(?=[${C}л])|(?<=a)i(?=ы)`, 'й'],
      ['(?<=^miх|^izm)ai(?=лo)', 'ай'],
      ['(?<=a)i(?=[nлrds](?:a|ova?|ovich|ovna|uлы)?$)', 'и'],
      [`(?<=[ae])i(?=[${C}л]|$)|(?<=o)i(?=ш|k|$)`, 'й'],
      [`(?<=[${C}л])ia$`, 'ия'],
      [`(?<=[dлr])iana$`, 'иана'],
      ['(?<=a[лbz]|uл)iev', 'иев'],
      [`(?<=[${C}л])ion`, 'ион'],
      [`(?<=[${C}л]|^)i(?![aeiouy])`, 'и'],
      [`(?<=[${C}ль])e|(?<=[aoeue])e(?=va?$)|(?<=е)e(?=va?$)`, 'е'],
      [`(?<=[${C}лье]|^)o`, 'о'],
      [`(?<=[${C}ль]|^)a|(?<=[ua])a`, 'а'],
      [`(?<=[${C}льая]|ле|^)u`, 'у'],
      ...[...'bdfghkmnprstvz'].map((letter, at) => [letter, 'бдфгхкмнпрствз'[at] as string]),
    ] as [string, string][]
  ).map(([latin, cyrillic]) => [new RegExp(latin, 'gu'), cyrillic]),
)

/** A word in small Latin letters as Russian spells it; nothing where it may be spelled in two ways, or is no word of such a language. */
export function spelledInRussian(latin: string): string | undefined {
  return /[aeiouy]/u.test(latin) && !REFUSED.test(latin) ? lettersInRussian(latin) : undefined
}

/** The same for the letters that a name begins with. */
export function lettersInRussian(latin: string): string | undefined {
  let word = latin
  for (const [letters, cyrillic] of SPELLED()) word = word.replace(letters, cyrillic)
  return /[a-z]/u.test(word) ? undefined : word
}
