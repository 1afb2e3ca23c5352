import { foldedWords } from '../law/fold.ts'
import type { Law } from '../law/law.ts'
import type { Metadata } from './statement.ts'

/** Letters by which two forms of a word are the same. */
const SAME = 5
const SHORTEST = 4
/** Letters before and behind the speaker's name in which the office stands. */
const BEFORE = 60
const BEHIND = 30
/** Places of the speaker's name that are looked at. */
const PLACES = 20
/** Words that the names of many bodies share. */
const OF_MANY =
  /^(?:минист|ведомст|надзор|департам|комитет|управлен|агентст|республ|казахст|государ|полиц|правоохр|спецслуж|регулят|прокурат|пресс|служб|центр|орган|правительс|штаб|министр|агентті|басқарм|қазақст|баспасөз|қызмет|мемлекет|орталы|полиция|штаб|ministr|departm|committ|agency|authorit|republic|kazakhst|state|government|police|regulat|enforcem|press|service|office|official|center|centre|bod|court|суд|сот)/u

/** Offices that only one person holds; of others, a text that gives no name speaks of its own speaker. */
const OF_ONE = /^(?:президент|премьер|мемлекет|president|prime)/u
const OF_PERSON =
  /^(?:депутат|министр|вице-министр|парламентар|сенатор|аким|әкім|төраға|прокурор|омбудсмен|deput|minister|vice|lawmaker|senator|mayor|akim|chairman|head|secretary|prosecutor|ombudsman)/u

/** The names that a statement's metadata gives to its speaker and body. */
export interface OwnNames {
  readonly tellsSpeaker: boolean
  readonly tellsBody: boolean
  /** Whether neither a speaker nor a body is known. */
  readonly isNobody: boolean
  /** Whether folded words name the speaker. */
  isSpeaker(words: readonly string[]): boolean
  /** Whether folded words name the speaker's body or office, by any word that others do not share, or by its letters. */
  isBody(words: readonly string[]): boolean
  /** Whether folded words are the office that the text gives to the speaker: «депутат Саиров». */
  isOffice(words: readonly string[]): boolean
  /** Whether folded words may stand for any body: «министерство», "the police". */
  isAnyBody(words: readonly string[]): boolean
}

/** Makes what tells a statement's own speaker and body from others. */
export function ownNames(statement: Metadata & { readonly text: string }, law: Law | undefined): OwnNames {
  const { speaker, office, body } = statement
  const persons = stemsOf(speaker === undefined ? [] : [speaker]).filter((stem) => !OF_MANY.test(stem))
  const bodies = [body, office].filter((name) => name !== undefined)
  const names = bodies.flatMap((name) => Object.values(law?.named(name) ?? { given: name }))
  const stems = stemsOf([...names, ...(speaker === undefined ? [] : [speaker])]).filter(
    (stem) => !OF_MANY.test(stem),
  )
  const letters = names.map((name) =>
    foldedWords(name)
      .map((word) => word[0])
      .join(''),
  )
  const text = stems.length === 0 && persons.length === 0 ? '' : statement.text.toLowerCase()
  const besideSpeaker = persons.flatMap((stem) => around(text, stem))
  return {
    tellsSpeaker: persons.some((stem) => text.includes(stem)),
    tellsBody: stems.length > 0 && stemsOf(names).some((stem) => text.includes(stem)),
    isNobody: speaker === undefined && bodies.length === 0,
    isSpeaker: (words) => words.some((word) => persons.some((stem) => word.startsWith(stem))),
    isBody: (words) =>
      words.some(
        (word) =>
          stems.some((stem) => word.startsWith(stem) || word.includes(stem.slice(0, SHORTEST))) ||
          letters.some((own) => word.length >= 3 && own.startsWith(word)),
      ),
    isOffice: (words) =>
      words.every(
        (word) => word.length < SHORTEST || besideSpeaker.some((near) => near.includes(word.slice(0, SAME))),
      ),
    isAnyBody: (words) =>
      !words.some((word) => OF_ONE.test(word)) &&
      (words.some((word) => OF_PERSON.test(word)) ||
        words.every((word) => word.length < SHORTEST || OF_MANY.test(word))),
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
