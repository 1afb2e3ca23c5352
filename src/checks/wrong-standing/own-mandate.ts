import type { Move, View } from '../../reader/check.ts'
import { isOfField } from '../../reader/for-checks/of-member.ts'
import { isOfMinors } from './of-minors.ts'

/** «Честь каждого ребенка под нашей защитой», said by an ombudsman: children bring no suit, and to speak for them is what the office is for. */
export function isOwnMandate(view: View, move: Move): boolean {
  return isOfMinors(move) && isOfField(view, move.sentence.n, 'ombudsman')
}
