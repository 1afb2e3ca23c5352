import type { Move } from '../check.ts'
import { hitsIn, hitsOfAny, meetsAny } from '../stretch.ts'

/** What calls on somebody by a verb of speech. */
const CALLS = ['asks-others', 'appeal', 'demand']

/**
 * «Никто не запрещает спорить», "nobody forbids people to argue", «ешкім тыйым салмайды»: what is left to people binds nobody.
 * @param bound lists of what binds them whatever is permitted beside it
 */
export function onlyPermits(move: Move, bound: readonly string[]): boolean {
  const permits = hitsIn(move, 'permits')
  if (permits.length === 0) return false
  return hitsOfAny(move, [...bound, ...CALLS]).every((words) => meetsAny(words, permits))
}
