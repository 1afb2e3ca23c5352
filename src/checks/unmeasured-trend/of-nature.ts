import type { Move } from '../../reader/check.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'

/**
 * «Летом клещи становятся активнее», "traffic increases towards the evening": what grows by a law of nature or by the hour is no trend
 * that somebody should have measured. «С каждым годом клещи …», and falsehoods that «плодятся, как тараканы», are.
 */
export function isOfNature({ sentence, from, to }: Move): boolean {
  if (sentence.hits('of-nature').length === 0 || sentence.hits('not-of-nature').length > 0) return false
  return ownTopics(sentence).length === 0 && !sentence.near('message', { from, to }, 0)
}
