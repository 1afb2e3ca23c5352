import { textAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import type { SayingBody } from '../offices/body-name.ts'
import { houseBetween } from './house-at.ts'

/** A house with all whose part it is, and one past the last of the words that tell it. */
interface WholeHouse extends SayingBody {
  readonly end: number
}

/**
 * Where verbs stand last: «Ақпарат министрлігінің | Ақпарат комитеті», the house that a word begins. What its press service says,
 * the house itself is asked.
 */
export function wholeHouse(facts: SentenceFacts, from: number, last: number): WholeHouse | undefined {
  const house = houseBetween(facts, from, last)
  if (house === undefined) return undefined
  const { press } = facts.own.knowledge.language.offices
  const service = facts.listHits('body').find((one) => one.to === house.to && press.test(textAt(facts, one)))
  if (service === undefined) return { ...house, end: house.to, isNamed: true }
  // «Министрліктің | баспасөз қызметі»: which house, the words alone do not tell.
  if (service.from <= house.from + 1) return undefined
  return { from: house.from, to: service.from, end: house.to, isNamed: true, isInflected: true }
}
