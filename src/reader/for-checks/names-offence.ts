import type { SentenceView } from '../check.ts'
import { meetsAny } from '../stretch.ts'
import { CRIMES_TOLD } from './crimes-told.ts'
import { ownTopics } from './topics.ts'

/** Words of deeds that a court may find, whatever they are told of. */
const DEEDS = [
  ...CRIMES_TOLD,
  'crime-fell',
  'crime-of-drugs',
  'named-crime',
  'called-offence',
  'offence-name-alone',
  'deed-called-crime',
  'intrusion',
  'extorts',
  'fraud',
  'fraudster',
  'court-may-find',
]

/** Whether a sentence names what some court could decide: an opinion, a wish or a bad habit is none. */
export function namesOffence(sentence: SentenceView): boolean {
  if (ownTopics(sentence).length > 0) return true
  // «Арандату дайындалып жатыр», «алыпсатарлар кінәлі»: what nobody is yet said to have done, or a trade is blamed for, is no offence.
  const blamed = sentence.hits('hidden-hand')
  return DEEDS.some((list) => sentence.hits(list).some((deed) => !meetsAny(deed, blamed)))
}
