import type { Move, Stretch } from '../../reader/check.ts'
import { upToMark } from '../../reader/for-checks/between-marks.ts'
import { hitsIn, hitsOfAny } from '../../reader/stretch.ts'

/** What tells of a purpose, a paymaster or a plan. */
export const TOLD_OF = ['purpose', 'motive', 'plan', 'paymaster']

/**
 * Whether it is only said what words may bring about: "has the tendency to cause panic", «способны посеять страх». That is a harm, and
 * nobody's purpose, unless one is told besides.
 */
export function mayCauseOnly(move: Move): boolean {
  const causing = hitsIn(move, 'may-cause')
  if (causing.length === 0 || hitsIn(move, 'meant').length > 0) return false
  const { sentence } = move
  const { verbsLast } = sentence.spokenIn.clauses
  const caused = causing.map(
    (words): Stretch => (verbsLast ? { from: sentence.from, to: words.to } : upToMark(sentence, words)),
  )
  return hitsOfAny(move, TOLD_OF).every((hit) =>
    caused.some(({ from, to }) => from <= hit.from && hit.from < to),
  )
}
