import type { Move, View } from '../../reader/check.ts'
import { meetsAny } from '../../reader/stretch.ts'
import { growthIn } from './growth.ts'
import { isHeldAgainst } from './held-against.ts'

/**
 * "As the number of flights grows, the airport has added two counters", «в связи с ростом заявок срок продлён»: a growth that only says why
 * people are served more is not what is claimed.
 */
export function isReasonToServe(view: View, move: Move): boolean {
  const { sentence } = move
  const reasons = sentence.spokenIn.trends?.asReason
  if (reasons === undefined) return false
  const growth = growthIn(move)
  const served = sentence.hits('serves-more').filter((hit) => !meetsAny(hit, growth))
  if (served.length === 0 || isHeldAgainst(sentence)) return false
  const first = growth.reduce((least, { from }) => Math.min(least, from), move.to - 1)
  const before = view.text({ from: sentence.from, to: first + 1 }).toLowerCase()
  const behind = view.text({ from: first, to: sentence.to }).toLowerCase()
  return reasons.before?.test(before) === true || reasons.behind.test(behind)
}
