import type { SentenceView } from '../../reader/check.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'
import { meetsAny } from '../../reader/stretch.ts'

/** What is a crime whatever is rude beside it. */
const CRIMES = [
  'sheer-crime',
  'offence-told',
  'crime-told',
  'crime-done-by',
  'violent-deed',
  'takes-for-himself',
  'private-data',
]

/**
 * «Посты, порочащие ведомство», «хамят депутатам», "posts that discredit the ministry": nobody is asked why no case was opened over
 * criticism or bad manners. A good name is claimed for by its holder.
 */
export function isOnlyRude(sentence: SentenceView): boolean {
  const rude = sentence.hits('only-rude')
  if (rude.length === 0) return false
  const named = ownTopics(sentence).map((topic) => `topic-${topic}`)
  return [...CRIMES, ...named].every((list) => sentence.hits(list).every((crime) => meetsAny(crime, rude)))
}
