import { textAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import type { SayingBody } from '../offices/body-name.ts'
import { lettersAt } from './unlisted-body.ts'

/** «ІІМ | баспасөз қызметі», «ТЖД-нің | баспасөз қызметі»: letters, with a case or without, and whose press service they are. */
export function lettersWithService(facts: SentenceFacts, from: number, end: number): SayingBody | undefined {
  const letters = lettersAt(facts, from, end)
  if (letters === undefined) return undefined
  const { press } = facts.own.knowledge.language.offices
  const service = facts
    .listHits('body')
    .find((one) => one.from === letters.to && one.to <= end && press.test(textAt(facts, one)))
  return service && { ...letters, isNamed: true, isInflected: true, end: service.to }
}
