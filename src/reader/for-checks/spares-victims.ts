import type { Move } from '../check.ts'
import { hasNothingBut, wholeOf } from '../stretch.ts'

/** What makes more of it than sparing somebody. */
const OF_SPEECH = ['topic-false-information', 'topic-rally', 'topic-incitement']
/** What is asked besides, in words that all checks know. */
const ASKED = ['calls-to-refrain', ...OF_SPEECH]

/**
 * "Asks the press not to print the names of the children", "not to share it, as it may harm the inquiry": a request says whom it spares,
 * or why, unless its sentence asks for something else, too, or it is more than a request.
 * @param conduct further lists of the check that name what is asked
 * @param sterner lists of what makes more of it than a request
 */
export function sparesVictims(
  { sentence }: Move,
  conduct: readonly string[],
  sterner: readonly string[],
): boolean {
  const has = (list: string): boolean => sentence.hits(list).length > 0
  const tellsWhy = has('protective-reason')
  if ((!tellsWhy && !has('spares-victims')) || sterner.some(has)) return false
  if (tellsWhy && !OF_SPEECH.some(has)) return true
  return hasNothingBut(wholeOf(sentence), 'spares-victims', [...ASKED, ...conduct])
}
