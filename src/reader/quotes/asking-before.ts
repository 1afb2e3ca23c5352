import type { Stretch } from '../check.ts'
import { isOf, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { COMPLEMENT, FINITE, INFINITIVE, OWN_SUBJECT, SAYS } from '../vocabulary/word-kinds.ts'
import { namesWhom, withItsAdverbs } from './own-phrase.ts'

/**
 * Where verbs stand first, what asks before the first thing asked for: «прошу вас, земляки, | не верить слухам», «родителям надо | запастись
 * терпением и не нагнетать». An infinitive alone tells nobody who asks it of whom.
 * @param own where the item begins that is quoted
 */
export function askingBefore(facts: SentenceFacts, { from }: Stretch, own: number): Stretch | undefined {
  if (facts.own.knowledge.language.clauses.verbsLast) return undefined
  const asks = facts
    .listHits('asks-others', { from, to: own })
    .findLast((hit) => hit.from >= from && hit.to < own)
  if (asks === undefined) return obligingBefore(facts, from, own)
  if (facts.listHits('is-asked', asks).length > 0) return undefined
  const begin = isBehindDeed(facts, from, asks.from) ? asks.from : from
  return { from: begin, to: firstAsked(facts, asks.to, own) ?? own }
}

/** «Родителям | надо …», "everyone | has to …": whose duty it is. */
function obligingBefore(facts: SentenceFacts, from: number, own: number): Stretch | undefined {
  const { obliges } = facts.own.knowledge.language.clauses
  if (obliges === undefined || obliges.test(wordAt(facts, own))) return undefined
  for (let token = own - 1; token >= from; token--) {
    if (isOf(facts, token, COMPLEMENT)) return undefined
    if (obliges.test(wordAt(facts, token)))
      return { from, to: firstAsked(facts, token + 1, own) ?? token + 1 }
  }
  return undefined
}

/** The first thing that is asked for behind words that ask, with how it is to be done. */
function firstAsked(facts: SentenceFacts, behind: number, own: number): number | undefined {
  for (let token = behind; token < own; token++)
    if (isOf(facts, token, INFINITIVE) && !namesWhom(facts, behind, token))
      return withItsAdverbs(facts, behind, token)
  return undefined
}

/** "He warned that … | and urged all to …": whether something else is told before the verb that asks. */
function isBehindDeed(facts: SentenceFacts, from: number, asks: number): boolean {
  for (let token = from; token < asks; token++) {
    if (isOf(facts, token, SAYS) || isOf(facts, token, COMPLEMENT)) return true
    // "We | ask": a pronoun is no other deed.
    const isPronoun = isOf(facts, token, OWN_SUBJECT) && (token === from || token === asks - 1)
    if (isOf(facts, token, FINITE) && !isPronoun) return true
  }
  return false
}
