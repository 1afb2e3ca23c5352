import type { SentenceView } from '../../reader/check.ts'
import { CRIMES_TOLD } from '../../reader/for-checks/crimes-told.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'
import { hasNothingBut, wholeOf } from '../../reader/stretch.ts'

/** What is a crime whatever is rude beside it. */
const CRIMES = [...CRIMES_TOLD, 'private-data']

/**
 * «Посты, порочащие ведомство», «хамят депутатам», "posts that discredit the ministry": nobody is asked why no case was opened over
 * criticism or bad manners. A good name is claimed for by its holder.
 */
export function isOnlyRude(sentence: SentenceView): boolean {
  if (sentence.hits('only-rude').length === 0) return false
  const named = ownTopics(sentence).map((topic) => `topic-${topic}`)
  return hasNothingBut(wholeOf(sentence), 'only-rude', [...CRIMES, ...named])
}
