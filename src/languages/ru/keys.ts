const LONGEST = 48
const HUSH_OR_VELAR = 'жшщчкгх'
const HUSH = 'жшщч'
const VOWELS = 'аеиоуыэюя'
const ADJECTIVE_STEM = /(?:н|ск|цк|[оеи]в|щ|вш|[аяиео]м|ч|чат|ист|[аеи]т)$/u
/** Stems that are an adjective's even before an ending that nouns have too. */
const SURE_STEM = /(?:..ов|ск|льн|нн|чн|вш|ющ|ущ)$/u
const ADJECTIVE_ENDING =
  /^(.{2,}?)(ыми|ими|ого|его|ому|ему|ый|ий|ая|яя|ое|ее|ые|ие|ую|юю|ой|ей|ою|ею|ым|им|ом|ем|ых|их)$/u
const ONLY_ADJECTIVE = /(?:ыми|ими|ого|его|ый|ую|юю|ые|ое|яя)$/u
const NOUN_ENDINGS = [
  'ями',
  'ами',
  'ов',
  'ев',
  'ей',
  'ем',
  'ом',
  'ой',
  'ою',
  'ею',
  'ью',
  'ям',
  'ам',
  'ях',
  'ах',
  'а',
  'у',
  'е',
  'ы',
  'и',
  'о',
  'я',
  'ю',
  'й',
  'ь',
]
const SOFT_ENDINGS = ['ями', 'ям', 'ях', 'ем', 'ей', 'ею', 'ю', 'я', 'е', 'и', 'ь', 'ью']
const MEN_NOUN =
  /^(вр|пл|бр|с|т|ст|)(?:е)?(м)(?:я|ени|енем|ен|ена|енам|енами|енах)$|^(пла|зна|и)м(?:я|ени|енем|ен|ена|енам|енами|енах)$/u

/** Words that change their root. */
const IRREGULAR: Readonly<Record<string, string>> = {
  ложь: 'ложь',
  лжи: 'ложь',
  ложью: 'ложь',
  люди: 'человек',
  людей: 'человек',
  людям: 'человек',
  людьми: 'человек',
  людях: 'человек',
  дети: 'ребенк',
  детей: 'ребенк',
  детям: 'ребенк',
  детьми: 'ребенк',
  детях: 'ребенк',
  ребенок: 'ребенк',
  мать: 'мать',
  матери: 'мать',
  матерью: 'мать',
  матерей: 'мать',
  матерям: 'мать',
  матерями: 'мать',
  матерях: 'мать',
  дочь: 'дочь',
  дочери: 'дочь',
  дочерью: 'дочь',
  дочерей: 'дочь',
  дочерям: 'дочь',
  дочерьми: 'дочь',
  дочерях: 'дочь',
  лицей: 'лицей',
  вино: 'вино',
  вином: 'вино',
  судно: 'судн',
  судов: 'суд',
  судеб: 'судьб',
  деньги: 'деньг',
  денег: 'деньг',
  писем: 'письм',
  свадеб: 'свадьб',
  просьб: 'просьб',
  дней: 'дн',
  день: 'дн',
  днем: 'дн',
  дни: 'дн',
  дня: 'дн',
  дню: 'дн',
  дне: 'дн',
  дням: 'дн',
  днями: 'дн',
  днях: 'дн',
  друг: 'друг',
  друзья: 'друг',
  друзей: 'друг',
  друзьям: 'друг',
  друзьями: 'друг',
  друзьях: 'друг',
  братья: 'брат',
  братьев: 'брат',
  братьям: 'брат',
  братьями: 'брат',
  братьях: 'брат',
}

/**
 * Stems of a word read as a noun. A soft stem keeps its «ь», a stem in «й» its «й», so that «цель» and «целый», «лицо» and
 * «лицей», «суд» and «судья» stay apart.
 */
export function nounStems(word: string): string[] {
  const found: string[] = []
  const last = word.at(-1) as string
  const bare =
    VOWELS.includes(last) || last === 'ь' || last === 'й' ? [] : [word, ...withoutFleetingVowel(word)]
  const inflected = word.length > 5 && /[оеая]м$|[ое]в$|[ая]х$/u.test(word)
  if (!inflected) found.push(...bare)
  for (const ending of NOUN_ENDINGS) {
    if (!word.endsWith(ending) || (ending === 'и' && /[ая]ми$/u.test(word))) continue
    const stem = word.slice(0, -ending.length)
    if (stem.length >= 2 || (stem.length === 1 && word.length <= 4)) found.push(...stemsBefore(stem, ending))
  }
  if (inflected) found.push(...bare)
  const root = /^(.*[ая]н)(?:е|ам|ами|ах)?$/u.exec(word)?.[1]
  if (root !== undefined && root.length > 4) found.push(`${root}ин`)
  return found
}

function withoutFleetingVowel(word: string): string[] {
  const [, root, vowel, end] = /^(.+[^аеиоуыэюяьй])([ое])([кцнбл])$/u.exec(word) ?? []
  const [, open, tail] = /^(.+[аеиоуыэюя])е([кц])$/u.exec(word) ?? []
  if (open !== undefined) return [`${open}й${tail}`]
  if (
    root === undefined ||
    end === undefined ||
    (vowel === 'о' && end !== 'к' && end !== 'л') ||
    !/[аеиоуыэюя]/u.test(root)
  )
    return []
  return vowel === 'е' && /[лнрсзтд]$/u.test(root) ? [root + end, `${root}ь${end}`] : [root + end]
}

function stemsBefore(stem: string, ending: string): string[] {
  const before = stem.at(-1) as string
  const soft = SOFT_ENDINGS.includes(ending)
  if (before === 'й') return []
  if (before === 'ь') return soft && ending !== 'ь' && ending !== 'ью' ? [`${stem}й`] : []
  if (VOWELS.includes(before)) {
    if (before === 'ы') return []
    return (soft && ending !== 'ь') || ending === 'й' || ending === 'ев' || ending === 'ью'
      ? [`${stem}й`]
      : []
  }
  if (ending === 'й') return []
  if (ending === 'ь' || ending === 'ью') return [`${stem}ь`]
  if (HUSH_OR_VELAR.includes(before)) {
    if (ending === 'ы' || /^[яю]/u.test(ending)) return []
    return HUSH.includes(before) && /^(?:и|ей|ами?|ах)$/u.test(ending) ? [stem, `${stem}ь`] : [stem]
  }
  if (before === 'ц') return /^[яю]|^и$|^ею$/u.test(ending) ? [] : [stem]
  if (ending === 'е') return [stem, `${stem}ь`]
  if (ending === 'ей') return [`${stem}ь`, `${stem}ьй`]
  if (ending === 'ев') return []
  return soft ? [`${stem}ь`] : [stem]
}

/** The key of a word read as an adjective (any full form), in one spelling for hard and soft ones. */
export function adjectiveKey(word: string): string | undefined {
  const stem = ADJECTIVE_ENDING.exec(word.endsWith('ся') && word.length > 8 ? word.slice(0, -2) : word)?.[1]
  if (stem === undefined || /[аеиоуыэюяьй]$/u.test(stem)) return undefined
  return `${stem}ый${word.endsWith('ся') && word.length > 8 ? 'ся' : ''}`
}

/** Infinitives that regular conjugated forms may belong to. */
export function infinitives(word: string): string[] {
  if (word.length < 5) return []
  const [, plain = word, back = ''] = /^(.{3,})(ся|сь)$/u.exec(word) ?? []
  const ends = back === '' ? '' : 'ся'
  if (/(?:[аеиоуыя]ть|[зс]т[иь]|чь)$/u.test(plain)) return [plain + ends]
  const past = /^(.+[аеиоуыя])л[аои]?$/u.exec(plain)?.[1]
  if (past !== undefined) return [`${past}ть${ends}`]
  const owat = /^(.+)[ую](?:ю|ешь|ет|ем|ете|ют|я|й|йте)$/u.exec(plain)?.[1]
  if (owat !== undefined) return [`${owat}овать${ends}`, `${owat}евать${ends}`]
  const first = /^(.+(?:[ая]|[бвгдзклмнпрст]е))(?:ю|ешь|ет|ем|ете|ют|йте)$/u.exec(plain)?.[1]
  if (first !== undefined) return [`${first}ть${ends}`]
  const second = /^(.+)(?:ишь|ит|им|ите|ят|ат)$/u.exec(plain)?.[1]
  return second === undefined || second.length < 3 ? [] : [`${second}ить${ends}`]
}

function simpleKeys(word: string): string[] {
  const irregular = IRREGULAR[word]
  if (irregular !== undefined) return [irregular]
  const men = MEN_NOUN.exec(word)
  if (men !== null) return [`${men[3] ?? `${men[1]}е`}мя`]
  const adjective = adjectiveKey(word)
  const verbs = infinitives(word)
  if (
    /(?:[аеиоуыя]ть|т[иь]|чь)с[яь]$|[аеиуыя]ть$/u.test(word) &&
    verbs.length > 0 &&
    !/(?:сть|еть|ать)$/u.test(word)
  )
    return verbs
  if (adjective !== undefined && ONLY_ADJECTIVE.test(word)) return [adjective]
  const nouns = nounStems(word)
  if (adjective === undefined)
    return [...nouns, ...verbs, ...(nouns.length + verbs.length === 0 ? [word] : [])]
  const stem = adjective.replace(/ый(?:ся)?$/u, '')
  const surely = /(?:ом|ой|ем|ей|ий|ие|ому)$/u.test(word) ? SURE_STEM : ADJECTIVE_STEM
  return surely.test(stem) ? [adjective, ...nouns, ...verbs] : [...nouns, adjective, ...verbs]
}

/**
 * Stems that a word may belong to, most likely first, by its endings alone: all regular forms of a noun share one, all
 * full forms of an adjective share one, and a noun never shares one with the adjective made from it.
 */
export function keys(folded: string): readonly string[] {
  const word = folded.replaceAll('ё', 'е')
  if (word.length < 3 || word.length > LONGEST) return [word]
  const hyphen = word.lastIndexOf('-')
  if (hyphen > 0 && word.length - hyphen > 3) {
    const head = word.slice(0, hyphen + 1)
    return keys(word.slice(hyphen + 1)).map((key) => head + key)
  }
  if (!/^[а-я]+$/u.test(word)) return [word]
  return [...new Set(simpleKeys(word))]
}
