import type { Move } from '../../reader/check.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'
import { hitsIn, meetsAny } from '../../reader/stretch.ts'
import { growthIn } from './growth.ts'

/**
 * «Летом клещи становятся активнее», "traffic increases towards the evening": what grows by a law of nature or by the hour is no trend
 * that somebody should have measured. «С каждым годом клещи …», rats in the cellars the year round, «поток контрабанды» by night and
 * falsehoods that «плодятся, как тараканы» are.
 */
export function isOfNature(move: Move): boolean {
  const { sentence } = move
  if (hitsIn(move, 'of-nature').length === 0 || sentence.hits('not-of-nature').length > 0) return false
  if (sentence.hits('does-wrong').length > 0 || ownTopics(sentence).length > 0) return false
  return !sentence.near('message', move, 0)
}

/** What floods a place in no other sense than in number. */
const FLOODED_BY = ['message', 'message-place', 'topic-false-information', 'flooded-by-words']

/** "Three streets are flooded", "the stadium is flooded with light": what stands under water did not grow in number; "flooded with fakes" did. */
export function isUnderWater(move: Move): boolean {
  const { sentence } = move
  // «Желіні фейк тасқын басып қалды», "swamped with a tide of fakes": what is said or shared is no water.
  if (FLOODED_BY.some((list) => sentence.hits(list).length > 0)) return false
  const waters = hitsIn(move, 'under-water')
  const places = sentence.hits('flooded-place').filter((hit) => !meetsAny(hit, sentence.hits('crowded-by')))
  const flooded = [...waters, ...places]
  return flooded.length > 0 && growthIn(move).every((each) => meetsAny(each, flooded))
}
