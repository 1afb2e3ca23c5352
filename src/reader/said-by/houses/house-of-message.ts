import type { Stretch } from '../../check.ts'
import { CAPITAL } from '../../scan/words.ts'
import { hasShape, textAt, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { isLetters, type SayingBody } from '../offices/body-name.ts'

/** Words at most of a name in another case before the word that tells it to be a source: «… департаментінің | хабарлауынша». */
export const LONGEST_HOUSE = 9

/** «Су комитетінің | баспасөз қызметінің хабарлауынша»: one past the house, which is asked what its press service says. */
export function houseOfPress(facts: SentenceFacts, { from, to }: Stretch): number | undefined {
  const { offices } = facts.own.knowledge.language
  const service = facts
    .listHits('body')
    .find((one) => one.to === to && one.from > from + 1 && offices.press.test(textAt(facts, one)))
  if (service === undefined) return undefined
  const isHouse = facts.listHits('body').some((one) => one.to === service.from && one.from >= from)
  return isHouse ? service.from : undefined
}

/** «…, – деді | Қаржы министрлігінен»: a house by its name in the form that tells out of which something is said. */
export function houseOutOf(facts: SentenceFacts, from: number, end: number): SayingBody | undefined {
  const { outOf } = facts.own.knowledge.language.speech
  const isNamed = outOf !== undefined && (hasShape(facts, from, CAPITAL) || isLetters(facts, from))
  if (!isNamed) return undefined
  const house = outOf.test(wordAt(facts, end - 1)) ? houseOfPress(facts, { from, to: end }) : undefined
  if (house !== undefined) return { from, to: house, isNamed: true, isInflected: true }
  const isWhole =
    end - from > 1 &&
    end - from <= LONGEST_HOUSE &&
    facts.listHits('body').some((hit) => hit.to === end && hit.from >= from)
  return isWhole && outOf.test(wordAt(facts, end - 1))
    ? { from, to: end, isNamed: true, isInflected: true }
    : undefined
}
