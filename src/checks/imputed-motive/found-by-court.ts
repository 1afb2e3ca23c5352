import type { Move, SentenceView, View } from '../../reader/check.ts'
import { isOfDefendants } from '../../reader/for-checks/of-defendants.ts'

/** What no court has found of somebody who stands before one: what he wants of the state now, and who pays him from abroad. */
const BEYOND_CASE = ['aimed-at-state', 'foreign-pay']

/** What defendants did, and for what gain, a court finds; «он лжёт, чтобы дискредитировать полицию» claims a motive of the day. */
export function isFoundByCourt(view: View, move: Move): boolean {
  return !isOfToday(move.sentence) && isOfDefendants(view, move)
}

function isOfToday(sentence: SentenceView): boolean {
  if (sentence.hits('does-now').length === 0 || sentence.hits('told-by-charge').length > 0) return false
  return BEYOND_CASE.some((list) => sentence.hits(list).length > 0)
}
