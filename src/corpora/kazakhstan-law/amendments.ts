import { dayWritten, WRITTEN_DAY } from '../../law/corpus/remarks/days.ts'
import type { Day } from '../../law/law.ts'
import { plainNumber } from './law-number.ts'

/** A law that a note names, with what the note says of its beginning. */
export interface Amendment {
  readonly adopted: Day
  readonly number: string
  /** The words in brackets after it. */
  readonly clause?: string
}

/** Old notes write `N`, and leave blanks out. */
const LAW = new RegExp(
  `(?<![\\d.])(?<day>${WRITTEN_DAY})\\s*(?:г\\.|года|ж\\.)?\\s*(?:№|N)\\s*(?<number>\\d+(?:-[IVXLCMІХСМ]+)?)`,
  'gu',
)
/** Between the number and its clause stands at most the kind of the act. */
const BEFORE_CLAUSE = /^\s*(?:\p{L}+\s*)?\(/u

/** Clauses are a sentence; a bracket that never closes must not make the reading slow. */
const LONGEST_CLAUSE = 2000

/** Every law that a note names, in its order. */
export function amendmentsIn(note: string): readonly Amendment[] {
  const found: Amendment[] = []
  for (const law of note.matchAll(LAW)) {
    const { day, number } = law.groups as { day: string; number: string }
    const adopted = dayWritten(day)
    if (adopted === undefined) continue
    const end = law.index + law[0].length
    const clause = clauseAfter(note.slice(end, end + LONGEST_CLAUSE))
    found.push({
      adopted,
      number: plainNumber(number),
      ...(clause === undefined ? {} : { clause }),
    })
  }
  return found
}

/** The words in brackets right after a law's number, with the brackets inside them. */
function clauseAfter(rest: string): string | undefined {
  const opening = BEFORE_CLAUSE.exec(rest)
  if (!opening) return undefined
  let depth = 1
  for (let at = opening[0].length; at < rest.length; at += 1) {
    if (rest[at] === '(') depth += 1
    if (rest[at] === ')') depth -= 1
    if (depth === 0) return rest.slice(opening[0].length, at)
  }
  return rest.slice(opening[0].length)
}
