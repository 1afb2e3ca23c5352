import type { Move } from '../check.ts'
import { hitsIn, hitsOfAny, meetsAny } from '../stretch.ts'

/** What messages lead to, stir up or weaken. */
const HARMS = ['leads-to-harm', 'leads-to-loss', 'stirs-harm', 'harm-to-all']
/** Words of liability that all checks share. */
const LIABILITY = ['liability-told', 'plain-threat', 'acts-against', 'stern-words']

/**
 * Whether a stretch tells of the harm that something does, and of no liability: "rumours may have grave consequences for the country".
 * @param own lists in which a check has words of liability of its own
 */
export function tellsOnlyHarm(move: Move, own: readonly string[]): boolean {
  const harms = hitsOfAny(move, HARMS)
  if (harms.length === 0 || move.sentence.citations().length > 0) return false
  return [...LIABILITY, ...own].every((list) => hitsIn(move, list).every((hit) => meetsAny(hit, harms)))
}
