import type { Move, View } from '../../reader/check.ts'
import { hitsIn } from '../../reader/stretch.ts'

/** Words of a right, of its holder, or of what was done to either. */
const OF_NAMES = [
  'honour',
  'private',
  'persons',
  'defames',
  'attacks-persons',
  'amends',
  'owes-amends',
  'stands-up-for',
  'own-suit',
]
/** Sentences before in which it may be told whose name is hurt. */
const BEFORE = 2

/** "Or else the ministry will go to court": a suit is about anything, unless the text tells of somebody's name just before. */
export function isSuitOfNoName(view: View, move: Move): boolean {
  if (hitsIn(move, 'goes-to-court').length === 0) return false
  const { n } = move.sentence
  for (let at = Math.max(0, n - BEFORE); at <= n; at++)
    if (OF_NAMES.some((list) => view.holds(at, list))) return false
  return true
}
