import type { Stretch } from '../check.ts'

/** Words that a sentence with nothing beside its one claim has at most. */
const BRIEF = 14

/**
 * Whether a stretch is as short as the plainest sentences are: what the model knows such a one by is all that it says. A longer one may
 * say other things besides, and must have words of the move.
 */
export function isBrief({ from, to }: Stretch): boolean {
  return to - from <= BRIEF
}
