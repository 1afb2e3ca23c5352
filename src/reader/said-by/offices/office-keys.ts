import type { OfficeWords } from '../../language/offices.ts'
import type { Language } from '../../language.ts'
import { lettersOf, lettersOfHouse } from './letters-of-office.ts'

/** Letters by which two forms of a word are the same. */
const SAME = 5
/** The key of whoever heads a house, what tells the noun of an office, and parts it from words by which it is another's. */
const HEAD = 'head'
const NOUN = ':'
const OF = '|'

/** What an office is told by, its noun first; nothing where no word is one. */
export function keysOfOffice(language: Language, given: readonly string[]): string[] | undefined {
  const { offices } = language
  const words = given.flatMap((word) => inFull(word, offices))
  const other = offices.alsoCalled?.find((one) => one.words.test(words.join(' ')))
  if (other !== undefined) return [`${NOUN}${keyOf(other.is, language)}`]
  const noun = nounOfOffice(language, words)
  if (noun === -1) return undefined
  const others = words.filter((_, at) => at !== noun)
  const isLesser = (word: string): boolean =>
    offices.lesser?.test(word) === true && offices.ordinal?.test(word) !== true
  const lesser = others.filter(isLesser).map((word) => word.slice(0, SAME))
  const keys = others.flatMap((word) => {
    if (offices.ofAnyHouse?.test(word) || offices.lesser?.test(word)) return []
    return [keyOf(word, language)]
  })
  return [[`${NOUN}${keyOf(words[noun] ?? '', language)}`, ...lesser.sort()].join(OF), ...keys]
}

/** All that whoever has an office may be asked for by: «глава КНБ» for «председатель Комитета национальной безопасности». */
export function keysOfHolder(language: Language, given: readonly string[]): string[] | undefined {
  const keys = keysOfOffice(language, given)
  if (keys === undefined) return undefined
  const { headsToo = [] } = language.offices
  const words = given.flatMap((word) => inFull(word, language.offices)).join(' ')
  const also = headsToo.flatMap((one) =>
    one.words.test(words) ? (keysOfOffice(language, one.is.split(' ')) ?? []) : [],
  )
  const noun = nounOfOffice(language, given)
  return [
    ...keys,
    ...also,
    keyOfNoun(given[noun] ?? ''),
    ...lettersOf(given, noun).map(keyOfLetters),
    ...lettersOfHouse(given, noun),
  ]
}

function inFull(word: string, { shortOffices }: OfficeWords): readonly string[] {
  const one = shortOffices?.find(({ short }) => short.test(word))
  return one === undefined ? [word] : word.replace(one.short, one.is).split(' ')
}

/** Which word is the noun of an office: that of «заместитель министра» and of "the minister's secretary" is no minister. */
export function nounOfOffice({ clauses, offices, speech }: Language, words: readonly string[]): number {
  const isNoun = (word: string): boolean => offices.holder?.test(word) === true
  if (clauses.verbsLast) return words.findLastIndex(isNoun)
  if (speech.articles === undefined) return words.findIndex(isNoun)
  const leads = words.findIndex((word) => offices.leads?.test(word))
  return words.slice(0, leads === -1 ? undefined : leads).findLastIndex(isNoun)
}

/** Whether keys tell no more than that somebody heads something. */
export function isHeadAlone(keys: readonly string[]): boolean {
  return keys.length === 1 && keys[0] === `${NOUN}${HEAD}`
}

/** A word of an office so that others for the same are alike. */
function keyOf(word: string, { offices, clauses, baseForms }: Language): string {
  const { heads, fields, holder, possessed } = offices
  if (heads?.test(word)) return HEAD
  if (fields?.member?.test(word)) return 'member'
  // «Аудан | әкімі» and «әкім», «бюросының» and «бюро» are one.
  const given = clauses.verbsLast ? (baseForms?.body([word])?.[0] ?? word) : word
  const base = possessed ? given.replace(possessed, '') : given
  const whole = clauses.verbsLast || holder?.test(base) ? base : word
  // «Вице-премьер» is no «вице-министр».
  const hyphen = whole.indexOf('-') + 1
  return whole.slice(0, hyphen <= SAME ? hyphen + SAME : SAME)
}

/** The key of letters that stand for an office. */
export function keyOfLetters(letters: string): string {
  return `~${letters}`
}

/** The key of a noun itself: «глава» is no «председатель». */
export function keyOfNoun(noun: string): string {
  return `=${noun.slice(0, SAME)}`
}
