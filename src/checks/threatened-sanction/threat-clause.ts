import type { Move } from '../../reader/check.ts'
import { sinceMark, upToMark } from '../../reader/for-checks/between-marks.ts'

/** Words that what is quoted of a threat has at least. */
const FEWEST = 3

/** A threat that is made in so many words: these, and the clause that they stand in. */
export interface WordedThreat {
  readonly clause: Move
  readonly words: Move
}

/** The clause that words of a threat stand in, from mark to mark; back over a mark where it would be too short to ask about. */
export function clauseOf(words: Move): Move {
  const { sentence } = words
  return { ...words, ...upToMark(sentence, sinceMark(sentence, words, FEWEST)) }
}
