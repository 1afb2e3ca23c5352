import type { SentenceView } from '../../reader/check.ts'
import { REPROACHES } from '../../reader/for-checks/reproaches.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'

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

/** Whether a sentence that tells of a growth holds it against somebody, or asks something of people for it. */
export function isHeldAgainst(sentence: SentenceView): boolean {
  return HELD_AGAINST.some((list) => sentence.hits(list).length > 0) || ownTopics(sentence).length > 0
}
