import { countriesNamed } from '../../law/countries-named.ts'
import { capitalised } from '../../law/first-letter.ts'
import { foldedWords } from '../../law/fold.ts'
import type { Law } from '../../law/law.ts'
import type { Field } from '../language/offices.ts'
import type { Language } from '../language.ts'
import type { Metadata } from '../statement.ts'
import { fieldsOf, mayBeLocal, shareField } from './offices/fields.ts'
import { areTwoPersons } from './two-persons.ts'

/** Letters by which two forms of a word are the same. */
const SAME = 5
const SHORTEST = 4
/** Letters before and behind the speaker's name in which the office stands. */
const BEFORE = 60
const BEHIND = 60
/** Places of the speaker's name that are looked at. */
const PLACES = 20

type OfficeKind = 'ofMany' | 'ofOneWord' | 'ofOne' | 'ofPerson' | 'ofAnyOffice' | 'ofCountry'

/** The names that a statement's metadata gives to its speaker and body. */
export interface OwnNames {
  readonly tellsSpeaker: boolean
  readonly tellsBody: boolean
  /** Whether neither a speaker nor a body is known, or only a house that reports what others say. */
  readonly isNobody: boolean
  /** Whether nothing at all is known of who makes the statement. */
  readonly isUnknown: boolean
  /** Whether folded words name the speaker. */
  isSpeaker(words: readonly string[]): boolean
  /** Whether the name of a person, in folded words, can be no other spelling of the speaker's. */
  isOtherPerson(words: readonly string[]): boolean
  /** Whether folded words name the speaker's body or office, by any word that others do not share, or by its letters. */
  isBody(words: readonly string[]): boolean
  /** Whether folded words name another body of the same kind: «министерство культуры» beside the Ministry of Justice. */
  isOtherBody(words: readonly string[]): boolean
  /** Whether folded words are the office that the text gives to the speaker: «депутат Саиров». */
  isOffice(words: readonly string[]): boolean
  /** Whether folded words may stand for any body: «министерство», "the police". */
  isAnyBody(words: readonly string[]): boolean
  /**
   * Whether folded words name an office of another house: what they are about is known, and nothing of the speaker's own body or office
   * is about that or shares their name.
   */
  isElsewhere(words: readonly string[]): boolean
  /** Whether the own body is a house whose members each speak for themselves. */
  readonly isOfMany: boolean
  /** Whether the one word names a body all the same, where nothing tells of another: «прокуратура», and not «министерство». */
  isNamedAlone(word: string): boolean
}

/** Makes what tells a statement's own speaker and body from others. */
export function ownNames(
  statement: Metadata & { readonly text: string },
  law: Law | undefined,
  languages: readonly Language[],
): OwnNames {
  const is = (kind: OfficeKind, word: string): boolean =>
    languages.some(({ offices }) => offices[kind]?.test(word))
  const { speaker, office, body } = statement
  const persons = stemsOf(speaker === undefined ? [] : [speaker]).filter((stem) => !is('ofMany', stem))
  const bodies = [body, office].filter((name) => name !== undefined)
  const names = bodies.flatMap((name) => Object.values(law?.named(name) ?? { given: name }))
  const stems = stemsOf([...names, ...(speaker === undefined ? [] : [speaker])]).filter(
    (stem) => !is('ofMany', stem),
  )
  const letters = names.map((name) =>
    foldedWords(name)
      .map((word) => word[0])
      .join(''),
  )
  const tellsWhich = (word: string): boolean => word.length >= SHORTEST && !is('ofMany', word)
  const kinds = stems.map((stem) => stem.slice(0, SHORTEST))
  const which = new Set(
    names
      .flatMap(foldedWords)
      .filter(tellsWhich)
      .map((word) => word.slice(0, SHORTEST)),
  )
  const text = stems.length === 0 && persons.length === 0 ? '' : statement.text.toLowerCase()
  let ownFields: ReadonlySet<Field> | undefined
  const reportsOnly =
    speaker === undefined &&
    bodies.every((name) => languages.some(({ offices }) => offices.newsHouses?.test(name)))
  const isBody = (words: readonly string[]): boolean =>
    words.some(
      (word) =>
        stems.some((stem) => word.startsWith(stem) || word.includes(stem.slice(0, SHORTEST))) ||
        letters.some((own) => word.length >= 3 && own.startsWith(word)),
    )
  const fieldsOfOwn = (): ReadonlySet<Field> => {
    ownFields ??= fieldsOf(names.join(' ; ').toLowerCase(), languages)
    return ownFields
  }
  const isAbroad = (words: readonly string[]): boolean => {
    const told = words.join(' ')
    if (languages.some(({ offices }) => offices.abroad?.test(told))) return true
    const named = countriesNamed(words.map(capitalised).join(' '))
    const ownCountries = [
      ...countriesNamed(names.join(' ; ')),
      ...(statement.jurisdiction ? [statement.jurisdiction] : []),
    ]
    return named.length > 0 && ownCountries.length > 0 && !named.some((code) => ownCountries.includes(code))
  }
  const besideSpeaker = persons.flatMap((stem) => around(text, stem))
  return {
    tellsSpeaker: persons.some((stem) => text.includes(stem)),
    tellsBody: stems.length > 0 && stemsOf(names).some((stem) => text.includes(stem)),
    isNobody: reportsOnly,
    isUnknown: speaker === undefined && bodies.length === 0,
    isSpeaker: (words) => words.some((word) => persons.some((stem) => word.startsWith(stem))),
    isOtherPerson: (words) => speaker !== undefined && areTwoPersons(speaker, words, languages),
    isBody,
    isOtherBody: (words) => {
      const telling = words.filter((word) => tellsWhich(word) && !is('ofAnyOffice', word))
      // «Генпрокуратура» holds the kind of body and what tells which.
      const mayBeOwn = (word: string): boolean =>
        which.has(word.slice(0, SHORTEST)) || kinds.some((kind) => word.indexOf(kind) > 0)
      return which.size > 0 && telling.length > 0 && !telling.some(mayBeOwn)
    },
    isOffice: (words) =>
      words.every(
        (word) => word.length < SHORTEST || besideSpeaker.some((near) => near.includes(word.slice(0, SAME))),
      ),
    isAnyBody: (words) =>
      !words.some((word) => is('ofOne', word)) &&
      (words.some((word) => is('ofPerson', word)) ||
        words.every((word) => word.length < SHORTEST || is('ofMany', word) || is('ofAnyOffice', word))),
    isElsewhere: (words) => {
      if (bodies.length === 0) return false
      const theirs = fieldsOf(words.join(' '), languages)
      if (theirs.size === 0) return false
      const own = fieldsOfOwn()
      if (theirs.has('foreign') && isAbroad(words)) return true
      if (own.has('local') && mayBeLocal(theirs) && !words.some((word) => is('ofCountry', word))) return false
      return own.size > 0 ? !shareField(theirs, own) : !isBody(words)
    },
    get isOfMany() {
      // Names of bodies may stand in any language: where there is none, no other language's words are loaded.
      return bodies.length > 0 && speaker === undefined && fieldsOfOwn().has('parliament')
    },
    isNamedAlone: (word) => is('ofOneWord', word),
  }
}

/** What stands around the first places of a word. */
function around(text: string, word: string): string[] {
  const found: string[] = []
  for (let at = text.indexOf(word); at >= 0 && found.length < PLACES; at = text.indexOf(word, at + 1))
    found.push(text.slice(Math.max(0, at - BEFORE), at + BEHIND))
  return found
}

function stemsOf(names: readonly string[]): string[] {
  return names
    .flatMap(foldedWords)
    .filter((word) => word.length >= SHORTEST)
    .map((word) => word.slice(0, SAME))
}
