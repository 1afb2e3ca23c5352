import { isCountryCode, named } from './country.ts'
import { BEGINNINGS, beginningOf, capitalisedIn, lettersOf } from './country-beginnings.ts'
import { keptAnswers, once } from './once.ts'

/** Other words for countries: short names as they are written, all else in small letters. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  kz: 'ҚР РК',
  ru: `РФ российской российская российскую россиян россияне роскомнадзор роскомнадзора роскомнадзору роскомнадзором роскомнадзоре
    роспотребнадзор роспотребнадзора росгвардия росгвардии росфинмониторинг росфинмониторинга`,
  us: 'US USA США АҚШ american americans американский американская американские американских',
  gb: 'UK britain british britons британия британии британский британская ұлыбритания',
  ae: 'UAE ОАЭ БАӘ',
  cn: 'КНР ҚХР chinese китайский китайская',
  za: 'ЮАР ОАР',
  kp: 'КНДР КХДР',
  fr: 'french французский французская',
  de: 'german ФРГ ГФР',
  tr: 'turkish турецкий турецкая',
  kg: 'kyrgyz кыргызстан кыргызстана кыргызстане кыргызская кыргызской киргизии қырғыз',
  by: 'белоруссия белоруссии белорусский',
  uz: 'uzbek',
  pl: 'polish польский',
  ie: 'irish',
  es: 'spanish',
  nl: 'dutch',
}

const ENGLISH_ENDING = /^(?:['’]?s|ns?|ans?|ians?|ese|is?)?$/u
const RUSSIAN_ENDING =
  /^(?:[аяиыеуюйь]|о[йм]|е[йм]|ами|ях|ией|ии|ию|(?:й|ий|ан|н)?ск(?:ий|ая|ое|ие|ого|ой|ую|их|ом|ому|ими|им))?$/u
const KAZAKH_ENDING =
  /^(?:[дт][аеыі]|[ғқгк][аеы]|[нд][ыі]ң|т[ыі]ң|[ндт][ае]н|н[ыі]|[лдт][ыі][қк](?:тер|тар)?|(?:да|де|та|те)ғы)?$/u

const KINDS = [
  { tag: 'en', ending: ENGLISH_ENDING, stem: (name: string) => name },
  { tag: 'ru', ending: RUSSIAN_ENDING, stem: (name: string) => name.replace(/[аяйь]$/u, '') },
  { tag: 'kk', ending: KAZAKH_ENDING, stem: (name: string) => name },
] as const

/** Everyday words and names of people: «того», "Chad". */
const AMBIGUOUS = /^(?:того|chad|jordan|чад|мали|маль|куб)$/u

interface Phrase {
  readonly code: string
  readonly phrase: string
}

interface Stem {
  readonly code: string
  readonly stem: string
  readonly ending: RegExp
}

/** Codes of states that are no more, and second codes, stand for another one. */
function isOfToday(code: string): boolean {
  return new Intl.Locale(`und-${code}`).region === code.toUpperCase()
}

const stems = once(() => {
  const byFirst = new Map<string, Stem[]>()
  /** Names of several words, by their first. */
  const phrases = new Map<string, Phrase[]>()
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  const codes = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => isCountryCode(code) && isOfToday(code))
  for (const { tag, ending, stem } of KINDS) {
    for (const code of codes) {
      const name = named(code, tag)?.toLowerCase()
      if (name === undefined) continue
      const known = stem(name)
      if (name.includes(' ')) {
        const first = lettersOf(name.split(' ')[0] as string)
        phrases.set(first, [...(phrases.get(first) ?? []), { code, phrase: name }])
      } else if (!AMBIGUOUS.test(known)) {
        const first = beginningOf(known)
        byFirst.set(first, [...(byFirst.get(first) ?? []), { code, stem: known, ending }])
      }
    }
  }
  const short = new Map(
    Object.entries(OTHER_WORDS).flatMap(([code, words]) => words.split(/\s+/u).map((word) => [word, code])),
  )
  return { byFirst, phrases, short }
})

interface Named {
  readonly code: string | undefined
  readonly begun: readonly Phrase[]
}

const NONE: Named = { code: undefined, begun: [] }

/** Words of which it is kept what country they name. */
const MOST_WORDS = 4096

/** What country a word with a capital names, and the longer names that it may begin. */
const namedBy = keptAnswers(
  MOST_WORDS,
  (written: string) => written,
  (written): Named => {
    const plain = lettersOf(written)
    const word = plain.toLowerCase()
    // Names take longer to gather than a short text to read: they are not asked for by what begins none.
    if (!BEGINNINGS.has(beginningOf(word))) return NONE
    const { byFirst, phrases, short } = stems()
    const code =
      short.get(plain) ??
      short.get(word) ??
      byFirst
        .get(beginningOf(word))
        ?.find(({ stem, ending }) => word.startsWith(stem) && ending.test(word.slice(stem.length)))?.code
    return { code, begun: phrases.get(word) ?? [] }
  },
)

/** Countries that a text names, by their codes, in the order of their first words. */
export function countriesNamed(text: string): readonly string[] {
  const found = new Set<string>()
  const begun = new Set<Phrase>()
  for (const written of capitalisedIn(text)) {
    const named = namedBy(written)
    if (named.code !== undefined) found.add(named.code)
    for (const phrase of named.begun) begun.add(phrase)
  }
  if (begun.size === 0) return [...found]
  const folded = text.toLowerCase()
  for (const { code, phrase } of begun) if (folded.includes(phrase)) found.add(code)
  return [...found]
}

/** The first letters of all words by which a country is named, sorted. */
export function beginningsOfNames(): readonly string[] {
  const { byFirst, phrases, short } = stems()
  const words = [...byFirst.keys(), ...phrases.keys(), ...short.keys()]
  return [...new Set(words.map(beginningOf))].sort()
}
