import type { SentenceView } from '../check.ts'
import { ownTopics } from './topics.ts'

/** Words of deeds that a court may find, whatever they are told of. */
const DEEDS = [
  'offence-told',
  'crime-told',
  'crime-done-by',
  'crime-fell',
  'crime-of-drugs',
  'named-crime',
  'called-offence',
  'sheer-crime',
  'offence-name-alone',
  'deed-called-crime',
  'takes-for-himself',
  'violent-deed',
  'intrusion',
  'extorts',
  'fraud',
  'fraudster',
  'court-may-find',
]

/** Whether a sentence names what some court could decide: an opinion, a wish or a bad habit is none. */
export function namesOffence(sentence: SentenceView): boolean {
  return ownTopics(sentence).length > 0 || DEEDS.some((list) => sentence.hits(list).length > 0)
}
