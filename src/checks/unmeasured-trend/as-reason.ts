import type { Move, SentenceView, View } from '../../reader/check.ts'
import { REPROACHES } from '../../reader/for-checks/reproaches.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'
import { meetsAny } from '../../reader/stretch.ts'
import { growthIn } from './growth.ts'
import { isMarkedGuess } from './marked-guess.ts'

/** What a growth is held against somebody by, or what is asked of people for its sake. */
const HELD_AGAINST = [
  ...REPROACHES,
  'growing-offence',
  'crime-of-words',
  'threat-or-violence',
  'as-element',
  'held-to-law',
  'group',
  'liability-told',
  'appeal',
  'demand',
]

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
  if (served.length === 0) return false
  if (isHeldAgainst(sentence)) return false
  const first = growth.reduce((least, { from }) => Math.min(least, from), move.to - 1)
  const before = view.text({ from: sentence.from, to: first + 1 }).toLowerCase()
  const behind = view.text({ from: first, to: sentence.to }).toLowerCase()
  return reasons.before?.test(before) === true || reasons.behind.test(behind)
}

/** "Perhaps there are more visitors because of the weather": a guess, marked as one, and of no offence. */
export function isGuessOnly(move: Move): boolean {
  return isMarkedGuess(move) && !isHeldAgainst(move.sentence)
}

function isHeldAgainst(sentence: SentenceView): boolean {
  return HELD_AGAINST.some((list) => sentence.hits(list).length > 0) || ownTopics(sentence).length > 0
}
