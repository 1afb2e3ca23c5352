import type { BaseForms } from '../../reader/language/base-forms.ts'
import { DRAWN_SHE, DRAWN_SOFT, DRAWN_TOGETHER } from './drawn-together.ts'
import { FIRM_HEADS } from './firms.ts'

type Sex = 'man' | 'woman'

/** Surnames whose case tells whose they are, with that form's ending, and what stands in its place in the base form. */
const SURNAMES: readonly (readonly [RegExp, string, Sex])[] = [
  [/(?<=[оеё]в|[иы]н)(?:[ауе]|ым)$/iu, '', 'man'],
  [/(?<=[оеё]в|[иы]н)ой$/iu, 'а', 'woman'],
  [/(?<=[сц]к)(?:ого|ому|им|ом)$/iu, 'ий', 'man'],
  [/(?<=[сц]к)ой$/iu, 'ая', 'woman'],
  [/(?<=[аия]н|ич|[еу]к|баев|тай|бек|хан|ер|ель|уль)(?:[ау]|[ое]м)$/iu, '', 'man'],
  [/(?<=[аоеуэ])(?:[яю]|ем)$/iu, 'й', 'man'],
]
/** Surnames without cases. */
const WITHOUT_CASES = /(?:ко|их|ых|аго|дзе|швили|з[ао]д[аеэ]|ия|ли|[дт]ы|улы|кызы|ұлы|қызы)$/iu
const PATRONYMIC = /(?:ич(?:[ау]|ем)|вн(?:[аые]|ой))$/iu

/** First words of bodies and offices without what cases change, by their ending in the base form. */
const HEADS: readonly (readonly [RegExp, string, 'm' | 'f' | 'n'])[] = [
  [
    /^(зам(?:министра|акима|мэра|губернатора|(?:ген)?прокурора|(?:про)?ректора|директора|главы|главврача|начальника|руководителя|председателя|премьера))$/iu,
    '',
    'm',
  ],
  [/^((?:министер|агент|посоль|ведом|правитель)ств)(?:а|у|ом|е|о)$/iu, 'о', 'n'],
  [/^(управлени)(?:я|ю|ем|и|е)$/iu, 'е', 'n'],
  [/^((?:ген)?прокуратур|(?:пресс-)?служб|палат|дум|глав)(?:ы|у|ой|е|а)$/iu, 'а', 'f'],
  [/^(полици|комисси|администраци|инспекци|мэри|(?:рос)?гварди|арми)(?:и|ю|ей|я)$/iu, 'я', 'f'],
  [/^(бюро|жюри|депо)$/iu, '', 'n'],
  ...FIRM_HEADS,
  [/^(отделени|учреждени|объединени)(?:я|ю|ем|и|е)$/iu, 'е', 'n'],
  [
    /^(дирекци|канцеляри|коллеги|экспедици|академи|ассоциаци|федераци|корпораци|ассамбле)(?:и|ю|ей|я)$/iu,
    'я',
    'f',
  ],
  [new RegExp(`^(${DRAWN_SOFT})(?:ь|я|ю|ем|е)$`, 'iu'), 'ь', 'm'],
  [new RegExp(`^(${DRAWN_SHE})(?:я|и|ю|ей)$`, 'iu'), 'я', 'f'],
  [new RegExp(`^(${DRAWN_TOGETHER})(?:а|у|ом|е)?$`, 'iu'), '', 'm'],
  [/^(пос)л(?:а|у|ом|е)$/iu, 'ол', 'm'],
  [
    /^(мин(?:обороны|энерго|культуры|экономики|экологии|науки|природы|просвещения|туризма|цифры))$/iu,
    '',
    'm',
  ],
  [/^(минстро)(?:й|я|ю|ем|е)$/iu, 'й', 'm'],
  [/^(парламентари|муфти)(?:й|я|ю|ем|и)$/iu, 'й', 'm'],
  [/^(председател|заместител|представител|руководител|(?:пресс-)?секретар)(?:я|ю|ем|е)$/iu, 'ь', 'm'],
  [
    /^(комитет|департамент|(?:пресс-)?центр|фонд|отдел|главк|институт|инспекторат|секретариат|акимат|суд|мажилис|сенат|маслихат|парламент|(?:нац|центр)?банк|совет|штаб|генштаб|кабмин|роскомнадзор|роспотребнадзор|мин(?:здрав|юст|фин|труд|сельхоз|цифр|обр|транс|водхоз|лесхоз|пром|торг|спорт)|(?:вице-|зам)?министр|(?:ген)?прокурор|(?:зам)?аким|президент|премьер(?:-министр)?|мажилисмен|депутат|сенатор|мэр|губернатор|омбудсмен|начальник|советник|директор|(?:про)?ректор|имам|(?:архи)?епископ|митрополит|раввин|священник|пастор|спикер|комиссар|дипломат|консул|(?:под)?полковник|майор|генерал|капитан|офицер|чиновник|собеседник|докладчик|политик|санврач|врач)(?:а|у|ом|е)?$/iu,
    '',
    'm',
  ],
]
/** Offices that are adjectives: «Уполномоченного по …», «заведующей отделом»; before a noun such a word only describes it. */
const AS_ADJECTIVES: readonly (readonly [RegExp, string])[] = [
  [/^(уполномоченн)(?:ого|ому|ым|ом|ый)$/iu, 'ый'],
  [/^(уполномоченн)(?:ой|ую|ая)$/iu, 'ая'],
  [/^((?:главноко|ко)мандующ|заведующ|исполняющ)(?:его|ему|им|ем|ий)$/iu, 'ий'],
  [/^((?:главноко|ко)мандующ|заведующ|исполняющ)(?:ей|ую|ая)$/iu, 'ая'],
]
const BEHIND_OFFICE = /^(?:по|на|при|в|\p{L}+(?:ом|ами|ями|ой|ей|ием|сти))$/iu

/** «Управление делами Президента и | Правительства» */
const WHOSE = /^(?:правительств|президент|парламент|премьер)/iu
/** «Высшего», «внешней», «управляющей» */
const SOFT = /(?<=[шнщ])(?:его|ему|ем|ее|ей|яя|юю)$/iu
const HARD_END = /^(?:городск|областн|мирск|мостовск|войсков|краев)$/iu

/** How names of persons and bodies behind «по словам», «по данным» or «в», or of whoever is met or asked, look in the nominative. */
export const baseForms: BaseForms = {
  person,
  body,
  endOfMan: /(?<=[бвгджзклмнпрстфхцчшщ])а$/u,
}

function person(words: readonly string[]): readonly string[] | undefined {
  const last = words.length - 1
  const isInitial = (word: string): boolean => word.length <= 2
  // «Сергеевой Анны Ивановны»
  const isFirst = last === 2 && PATRONYMIC.test(words[last] ?? '') && isSurname(words[0] ?? '')
  const surnameAt = isFirst ? 0 : words.findLastIndex((word) => !isInitial(word) && !PATRONYMIC.test(word))
  const found = SURNAMES.find(([ending]) => ending.test(words[surnameAt] ?? ''))
  if (found === undefined && !WITHOUT_CASES.test(words[surnameAt] ?? '')) return unlisted(words)
  const sex = found?.[2]
  const given = words.slice(0, last + 1).map((word, at) => {
    if (isInitial(word)) return word
    if (at === surnameAt) return found === undefined ? word : word.replace(found[0], found[1])
    if (PATRONYMIC.test(word))
      return word.replace(/(?<=ич)(?:[ау]|ем)$/iu, '').replace(/(?<=вн)(?:ы|е|ой)$/iu, 'а')
    // «Мохаммеда | бен | Салмана», «Нгуена | Ван | Тханя»
    const isWithin = at > 0 && at < surnameAt && /^\p{Ll}|[^аяыюиуе]$/u.test(word)
    return isWithin ? word : givenName(word, sex)
  })
  return given.every((word) => word !== undefined) ? given : undefined
}

function isSurname(word: string): boolean {
  return WITHOUT_CASES.test(word) || SURNAMES.some(([ending]) => ending.test(word))
}

/** Genitives of names that no list knows, with what stands in their place in the base form; what no case changes ends otherwise. */
const GENITIVES: readonly (readonly [RegExp, string])[] = [
  [/ии$/u, 'ия'],
  [/ы$/u, 'а'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])а$/u, ''],
  [/(?<=[бвдзлмнпрстф])я$/u, 'ь'],
  [/(?<=[аоеуэ])я$/u, 'й'],
]

/** The same of a first name alone, since surnames end so in all cases: «Анжелики», «Сиддики». */
const OF_FIRST = [/(?<=[гкхжшщч])и$/u, 'а'] as const

/** «Марку Лейтону», «Олегом Карстом»: a case that a first name and a surname are in alike. */
const BOTH_ALIKE = [/(?<=[бвгджзклмнпрстфхцчшщ])у$/u, /(?<=[бвгджзклмнпрстфхцчшщ])ом$/u]

/** «Нгуена Ван Тханя», «Аны Марии Сольберг»: names in the genitive; nothing where no word is. */
function unlisted(words: readonly string[]): readonly string[] | undefined {
  const alike = BOTH_ALIKE.find((ending) => words.length > 1 && words.every((word) => ending.test(word)))
  if (alike !== undefined) return words.map((word) => word.replace(alike, ''))
  const isOfWoman = /(?:ы|и)$/u.test(words[0] ?? '')
  let isGenitive = false
  const told = words.map((word, at) => {
    if (!/^\p{Lu}.{2}|-\p{Lu}/u.test(word)) return word
    const form = GENITIVES.find(([ending]) => ending.test(word)) ?? (at === 0 ? OF_FIRST : undefined)
    if (!form?.[0].test(word) || (isOfWoman && form[1].length === 0)) return word
    isGenitive = true
    return word.replace(form[0], form[1])
  })
  return isGenitive ? told : undefined
}

function givenName(word: string, sex: Sex | undefined): string | undefined {
  if (/ии$/iu.test(word)) return word.replace(/и$/iu, 'я')
  if (/ьи$/iu.test(word)) return word.replace(/и$/iu, 'я')
  if (/(?<=[гкхжшщч])и$/iu.test(word)) return word.replace(/и$/iu, 'а')
  if (/ы$/iu.test(word)) return word.replace(/ы$/iu, 'а')
  if (sex === 'woman') return womansName(word)
  const ofTwoStems = /^(павл|льв)(?:[ау]|ом)$/iu.exec(word)?.[1]
  if (ofTwoStems !== undefined) return /^п/iu.test(ofTwoStems) ? 'Павел' : 'Лев'
  if (/[аоеиуыэю](?:[яю]|ем)$/iu.test(word)) return word.replace(/(?:[яю]|ем)$/iu, 'й')
  if (/[^аоеиуыэю](?:[яю]|ем)$/iu.test(word)) return word.replace(/(?:[яю]|ем)$/iu, 'ь')
  return /[бвгджзклмнпрстфхцчшщ](?:[ау]|ом)$/iu.test(word) ? word.replace(/(?:[ау]|ом)$/iu, '') : undefined
}

function womansName(word: string): string {
  return word
    .replace(/(?<=л)и$/iu, 'ь')
    .replace(/(?<=[иь])(?:ей|е)$/iu, 'я')
    .replace(/(?<=[бвгджзклмнпрстфхцчшщ])(?:е|ой|ей)$/iu, 'а')
}

function body(words: readonly string[]): readonly string[] | undefined {
  if (/^\p{Lu}{2,}$/u.test(words[0] ?? '')) return words
  const office = officeAsAdjective(words)
  if (office !== undefined) return office
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string
    for (const [forms, ending, gender] of HEADS) {
      const stem = forms.exec(word)?.[1]
      if (stem === undefined) continue
      return [
        ...words.slice(0, at).map((one) => adjective(one, gender)),
        `${stem}${ending}`,
        ...behindHead(words.slice(at + 1)),
      ]
    }
    if (!/(?:ого|ому|ом|ой|ей|его|ему|ем|ая|яя|ую|юю|ый|ий|ое|ее)$/iu.test(word)) return undefined
  }
  return undefined
}

function officeAsAdjective([first = '', ...rest]: readonly string[]): readonly string[] | undefined {
  if (rest.length > 0 && !BEHIND_OFFICE.test(rest[0] ?? '')) return undefined
  const form = AS_ADJECTIVES.find(([forms]) => forms.test(first))
  return form && [first.replace(form[0], `$1${form[1]}`), ...rest]
}

/** «… и Министерства связи»: a second body that a capital begins stands in the base form, too, and what one body is of does not. */
function behindHead(words: readonly string[]): readonly string[] {
  const second = words.indexOf('и') + 1
  if (second === 0 || !/^\p{Lu}/u.test(words[second] ?? '') || WHOSE.test(words[second] ?? '')) return words
  const told = body(words.slice(second))
  return told === undefined ? words : [...words.slice(0, second), ...told]
}

/** «Генеральной» before «прокуратура», «областного» before «суд». */
function adjective(word: string, gender: 'm' | 'f' | 'n'): string {
  if (SOFT.test(word)) {
    const soft = word.replace(SOFT, '')
    return `${soft}${{ m: 'ий', f: /н$/iu.test(soft) ? 'яя' : 'ая', n: 'ее' }[gender]}`
  }
  const stem = word.replace(/(?:ого|ому|ым|ом|ой|ая|ую|ый|ий|ое)$/iu, '')
  if (gender === 'f') return `${stem}ая`
  if (gender === 'n') return `${stem}ое`
  if (HARD_END.test(stem)) return `${stem}ой`
  return `${stem}${/[кгх]$/iu.test(stem) ? 'ий' : 'ый'}`
}
