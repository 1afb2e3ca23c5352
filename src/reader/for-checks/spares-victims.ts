import type { Move } from '../check.ts'
import { hasNothingBut, wholeOf } from '../stretch.ts'

/** What is asked besides, in words that all checks know. */
const ASKED = ['calls-to-refrain', 'topic-false-information', 'topic-rally', 'topic-incitement']

/**
 * "Asks the press not to print the names of the children": a request says whom it spares, unless its sentence asks for something else,
 * too, or it is more than a request.
 * @param conduct further lists of the check that name what is asked
 * @param sterner lists of what makes more of it than a request
 */
export function sparesVictims(
  { sentence }: Move,
  conduct: readonly string[],
  sterner: readonly string[],
): boolean {
  if (sentence.hits('spares-victims').length === 0) return false
  if (sterner.some((list) => sentence.hits(list).length > 0)) return false
  return hasNothingBut(wholeOf(sentence), 'spares-victims', [...ASKED, ...conduct])
}
