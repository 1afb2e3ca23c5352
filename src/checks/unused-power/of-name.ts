import type { Topic } from '../../law/law.ts'
import type { SentenceView, View } from '../../reader/check.ts'
import { CRIMES_TOLD } from '../../reader/for-checks/crimes-told.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'
import { hitsOfAny, meetsAny, wholeOf } from '../../reader/stretch.ts'

/** Wrongs to somebody's name. */
const OF_NAME: readonly Topic[] = ['libel', 'honour']
/** From here on the check is heard that asks by what right somebody speaks for others. */
const HEARD = 0.5
/** What is a crime whatever is said of anybody's name beside it. */
const CRIMES = [...CRIMES_TOLD, 'private-data', 'extorts', 'threat-or-violence', 'signs-told']

/**
 * «Клевещут на врачей и порочат их честь», «жала жауып, ар-намысына тиді»: a good name is its holder's to claim for, and nobody is asked why no case was opened
 * against critics; by what right somebody else speaks for the holder is what is asked.
 */
export function isOnlyOfName(view: View, sentence: SentenceView): boolean {
  const topics = ownTopics(sentence)
  if (topics.length === 0 || !topics.every((topic) => OF_NAME.includes(topic))) return false
  // «Клевещут на армию», "criminal libel": without a word of the holder's right, what is told of is an offence.
  if (!topics.includes('honour') && view.speaksFor('wrong-standing', sentence) < HEARD) return false
  const whole = wholeOf(sentence)
  const named = hitsOfAny(
    whole,
    OF_NAME.map((topic) => `topic-${topic}`),
  )
  return hitsOfAny(whole, CRIMES).every((crime) => meetsAny(crime, named))
}
