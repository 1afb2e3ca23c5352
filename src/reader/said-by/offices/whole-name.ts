import type { Stretch } from '../../check.ts'
import { ALL_CAPITALS, CAPITAL } from '../../scan/words.ts'
import { hasShape, isOf, marksBefore, PARTS, textAt, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { COORDINATOR, VERB } from '../../vocabulary/word-kinds.ts'
import { isLetters, isOfName, type SayingBody } from './body-name.ts'
import { mayTellField } from './fields.ts'
import { endOfInflected, inflectedAt } from './inflected-name.ts'
import { isOfLead } from './office-words.ts'

/** «сообщает пресс-служба | Департамента полиции», «сообщил Департамент полиции | Абайской области»: a body with all of its name. */
export function wholeFrom(facts: SentenceFacts, hit: Stretch, end: number): SayingBody | undefined {
  const { speech, offices, clauses } = facts.own.knowledge.language
  if (clauses.verbsLast || hit.to === end) return undefined
  if (isPressService(facts, hit)) return houseOfService(facts, hit, end)
  // Words behind a verb are few, and names are long.
  const to = speech.within ? endOfInflected(facts, hit.to, facts.to) : endOfName(facts, hit.to, facts.to)
  if (to === hit.to) return undefined
  const isEnd =
    to === end ||
    to === facts.to ||
    (marksBefore(facts, to) & PARTS) !== 0 ||
    offices.before?.test(wordAt(facts, to)) === true
  return isEnd ? { from: hit.from, to, isNamed: true } : undefined
}

/** Whether a name is that of a press service, behind which it is told whose it is: «пресс-служба | …». */
export function isPressService(facts: SentenceFacts, hit: Stretch): boolean {
  const { speech, offices, clauses } = facts.own.knowledge.language
  return !clauses.verbsLast && speech.articles === undefined && offices.press.test(textAt(facts, hit))
}

/** «Пресс-служба | Департамента полиции»: the house; beside what tells only a kind of house, the service has more of a name. */
export function houseOfService(
  facts: SentenceFacts,
  { from, to }: Stretch,
  end: number,
): SayingBody | undefined {
  const house = inflectedAt(facts, to, end)
  const { contracted } = facts.own.knowledge.language.offices
  const isOfKind = house?.to === to + 1 && !isLetters(facts, to) && !contracted?.test(wordAt(facts, to))
  return isOfKind ? { from, to: house.to, isNamed: true } : house
}

/** "press service | of the Almaty public health department": one past the words of a name that has no cases. */
function endOfName(facts: SentenceFacts, from: number, end: number): number {
  const { offices, speech } = facts.own.knowledge.language
  let to = from
  while (to < end && !(marksBefore(facts, to) & PARTS) && (isOfHouse(facts, to) || isPlaceOfHouse(facts, to)))
    to++
  while (to > from && (isOf(facts, to - 1, COORDINATOR) || speech.articles?.includes(wordAt(facts, to - 1))))
    to--
  // "of the city": without a kind or a capital at its end, no name is whole.
  const last = to - 1
  if (hasShape(facts, last, CAPITAL | ALL_CAPITALS)) return to
  // "tax committee | of the region": that it is the one of its place is all that the text tells.
  if (last > from && isPlaceOfHouse(facts, last)) return to
  // "press service | of the ministry": a kind alone tells no house.
  const tellsMore = last > from && isOfHouse(facts, last - 1) && !isOfLead(facts, last - 1)
  return tellsMore && offices.ofMany.test(wordAt(facts, last)) ? to : from
}

/** "of the | region" */
function isPlaceOfHouse(facts: SentenceFacts, token: number): boolean {
  return (
    facts.own.knowledge.language.offices.ofItsPlace?.test(wordAt(facts, token)) === true &&
    isOfLead(facts, token - 1)
  )
}

/** "public | health | department": a word in small letters that may tell more of a house before its kind. */
export function isOfHouse(facts: SentenceFacts, token: number): boolean {
  const { offices } = facts.own.knowledge.language
  const word = wordAt(facts, token)
  if (isOfName(facts, token)) return true
  if (isOf(facts, token, VERB)) return offices.ofMany.test(word)
  return offices.described?.test(word) || offices.ofMany.test(word) || mayTellField(offices, word)
}
