import { officeName } from '../../../law/office-names/office-names.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { isNameOfHouse } from '../houses/speaking-houses.ts'

/** Words at most of the name of a house or an office. */
const LONGEST = 14
/** Marks that no name goes on behind. */
const MARKS = /\s*[,:;.(–—№]/u
/** Letters that stand for a name. */
const LETTERS = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u

/** The house, or the office, whose a text is. */
export interface Voice {
  readonly body?: string
  readonly office?: string
  readonly speaker?: string
}

/** What the words of a line name: as much of them as the name of a house or an office is known by, or else all up to where any ends. */
export function namedBy(words: string, facts: SentenceFacts, form: 'base' | 'inflected'): Voice | undefined {
  const { language } = facts.own.knowledge
  const given = untilEnd(words, MARKS)
  const base = (some: readonly string[]): string | undefined => {
    const told = form === 'base' ? some : language.baseForms ? language.baseForms.body(some) : some
    return told && withCountry(told.join(' '), facts)
  }
  const whole = nameUntilEnd(base(untilEnd(given, language.ownVoice?.ends).split(' ')), facts)
  for (const some of parts(given.split(' '), language.clauses.verbsLast)) {
    const name = base(some)
    const told = name === undefined ? undefined : officeName(name, false)
    if (name === undefined || told === undefined || some.length < 2) continue
    // "Police Service | of Arranmoyle": no list has every place.
    if (whole !== undefined && whole.length > name.length && whole.startsWith(name)) break
    if (told.beside === undefined) return { body: unfolded(name, facts) }
    return { office: officeUntilEnd(name, untilEnd(given, language.ownVoice?.ends), facts) }
  }
  return whole === undefined ? undefined : { body: whole }
}

function untilEnd(words: string, ends: RegExp | undefined): string {
  const end = ends?.exec(words)
  return end ? words.slice(0, end.index) : words
}

/** "Governor | of Redwater Province": with what leads on from it, though no list has it. */
function officeUntilEnd(name: string, whole: string, { own }: SentenceFacts): string {
  const { offices, speech } = own.knowledge.language
  if (speech.articles === undefined || !whole.startsWith(`${name} `)) return name
  const words = whole.slice(name.length + 1).split(' ')
  const isOne = !words.some((word) => speech.indefinite?.includes(word))
  return isOne && offices.leads?.test(words[0] ?? '') && words.length <= LONGEST ? whole : name
}

/** Words that look like the whole name of a house, though not all of them are known. */
function nameUntilEnd(name: string | undefined, facts: SentenceFacts): string | undefined {
  const words = name?.split(' ') ?? []
  if (name === undefined || words.length < 2 || words.length > LONGEST) return undefined
  const { indefinite } = facts.own.knowledge.language.speech
  if (words.some((word) => indefinite?.includes(word))) return undefined
  return isNameOfHouse(name, facts) ? name : undefined
}

/** Whether a line is nothing but the name of a house that is known. */
export function isHouseKnown(name: string, facts: SentenceFacts): boolean {
  if (name.split(' ').length < 2 || name.split(' ').length > LONGEST) return false
  const told = officeName(withCountry(name, facts), false)
  return told !== undefined && told.beside === undefined
}

/** From the longest: a name ends with its last word where verbs stand last, and begins with its first elsewhere. */
function* parts(words: readonly string[], areLast: boolean): Generator<readonly string[]> {
  const some = areLast ? words.slice(-LONGEST) : words.slice(0, LONGEST)
  for (let left = 0; left < some.length; left++)
    yield areLast ? some.slice(left) : some.slice(0, some.length - left)
}

/** «ҚР» is another republic in a text of another country. */
function withCountry(name: string, { own, text }: SentenceFacts): string {
  const { ownVoice, tag } = own.knowledge.language
  for (const { letters, where, is } of ownVoice?.countries ?? [])
    if (tag !== 'en' && letters.test(name) && where.test(text.toLowerCase())) return name.replace(letters, is)
  return name
}

/** «ГКНБ»: letters that stand for a house, as the words that they are short for. */
function unfolded(name: string, { own }: SentenceFacts): string {
  const { tag } = own.knowledge.language
  const told = LETTERS.test(name) ? officeName(name, false) : undefined
  const words = told && officeName(told.en, false)
  const whole = words && (tag === 'kk' ? words.kk : tag === 'ru' ? words.ru : undefined)
  return whole === undefined || LETTERS.test(whole) ? name : whole
}
