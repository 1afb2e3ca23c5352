import type { Stretch, Traits } from '../check.ts'
import { COMMA_BEFORE } from '../scan/tokens.ts'
import { ClauseVerbs } from '../sentence/clause-verbs.ts'
import { isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { meetsAny } from '../stretch.ts'
import {
  COORDINATOR,
  INDEFINITE,
  INFINITIVE,
  OPENER,
  POSTPOSITION,
  RELATIVE,
  VERB,
} from '../vocabulary/word-kinds.ts'

/** Words at least that are left out, and of what is quoted then. */
const LEFT_OUT = 3
const SHORTEST = 3

/**
 * A span without what is another check's matter. Of a call, what is to be done: «полиция просит жителей | не выходить на площадь»; of a
 * purpose, its phrase: "the tale was made up | with intent to cause panic"; of a deed, what stands before that phrase.
 * @param kept words of which the quote keeps some, where there are any
 */
export function ownPhrase(
  facts: SentenceFacts,
  quotes: Traits['quotes'],
  span: Stretch,
  kept: readonly Stretch[],
): Stretch {
  if (quotes === undefined || quotes === 'call') return span
  const own = OWN[quotes](facts, span, kept)
  if (own === undefined || own.to - own.from < SHORTEST) return span
  return kept.length === 0 || kept.some((run) => run.from < own.to && run.to > own.from) ? own : span
}

/** What somebody is asked to do, behind the verb that asks. */
function conductOf(facts: SentenceFacts, { from, to }: Stretch): Stretch | undefined {
  for (const asks of facts.listHits('asks-others', { from, to })) {
    if (asks.from < from || asks.to > to || facts.listHits('is-asked', asks).length > 0) continue
    for (let token = asks.to; token < to; token++) {
      if (!isOf(facts, token, INFINITIVE) || namesWhom(facts, asks.to, token)) continue
      const begin = withItsAdverbs(facts, asks.to, token)
      return begin - from < LEFT_OUT ? undefined : { from: begin, to }
    }
  }
  return undefined
}

/** «Просит | строго не нарушать»: a verb with what denies it and how it is to be done. */
export function withItsAdverbs(facts: SentenceFacts, earliest: number, verb: number): number {
  const { adverbs } = facts.own.knowledge.language.clauses
  const denials = facts.listHits('negation')
  let begin = verb
  while (begin > earliest) {
    const denial = denials.find(({ from, to }) => to === begin && from >= earliest)
    if (denial === undefined && adverbs?.test(wordAt(facts, begin - 1)) !== true) break
    begin = denial?.from ?? begin - 1
  }
  return begin
}

/** "Appealed | to the residents": whom it is asked of, where a language has one word for both. */
export function namesWhom(facts: SentenceFacts, behindAsking: number, token: number): boolean {
  if (isOf(facts, token, VERB)) return false
  const { determiners } = facts.own.knowledge.language.clauses
  return token === behindAsking || determiners?.test(wordAt(facts, token + 1)) === true
}

/** What somebody is said to be after: from the words that open it on. */
function purposeOf(facts: SentenceFacts, { from, to }: Stretch): Stretch | undefined {
  const begin = purposeIn(facts, { from, to })
  return begin === undefined || begin - from < LEFT_OUT ? undefined : { from: begin, to }
}

/** Whoever did it and what it was, without what for, and what came of it: words that speak for the check stay. */
function deedOf(facts: SentenceFacts, { from, to }: Stretch, kept: readonly Stretch[]): Stretch {
  const end = deedEnd(facts, { from, to })
  const verbs = new ClauseVerbs(facts, { from: facts.from, to: facts.to })
  const leavesOut = (stretch: Stretch): boolean => !meetsAny(stretch, kept)
  let begin = from
  for (let token = from + LEFT_OUT; token < end - SHORTEST && leavesOut({ from, to: token }); token++)
    if (isOf(facts, token, INDEFINITE) && isBegun(facts, token) && verbs.isTold(token, end)) {
      begin = token
      break
    }
  for (let token = begin + SHORTEST; token < end; token++)
    if (
      marksBefore(facts, token) & COMMA_BEFORE &&
      isOf(facts, token, OPENER) &&
      !isOf(facts, token, RELATIVE) &&
      verbs.isTold(begin, token) &&
      leavesOut({ from: token, to: end })
    )
      return { from: begin, to: token }
  return { from: begin, to: end }
}

/** Whether a clause may begin with a word: behind a mark, «что» or, where nouns stand before what governs them, such a word. */
function isBegun(facts: SentenceFacts, token: number): boolean {
  return (
    (marksBefore(facts, token) & PARTS) !== 0 ||
    isOf(facts, token - 1, OPENER) ||
    isOf(facts, token - 1, POSTPOSITION)
  )
}

/** «Пытаются | с целью наживы | посеять панику»: what is only sought goes on behind the purpose. */
function deedEnd(facts: SentenceFacts, { from, to }: Stretch): number {
  const end = purposeIn(facts, { from: from + SHORTEST, to }) ?? to
  if (facts.own.knowledge.language.predicates.seeks?.test(wordAt(facts, end - 1))) return to
  return end < to && isOf(facts, end - 1, COORDINATOR) ? end - 1 : end
}

function purposeIn(facts: SentenceFacts, { from, to }: Stretch): number | undefined {
  const opens = facts.listHits('opens-purpose', { from, to }).find((hit) => hit.from >= from && hit.to <= to)
  if (opens === undefined) return undefined
  const { adverbs } = facts.own.knowledge.language.clauses
  let verb = opens.from - 1
  while (verb > facts.from && adverbs?.test(wordAt(facts, verb))) verb--
  // "The clip | was meant to …", "the clip | was clearly meant to …": the verb belongs to it.
  return verb > facts.from && isOf(facts, verb, VERB) ? verb : opens.from
}

const OWN = { conduct: conductOf, purpose: purposeOf, deed: deedOf }
