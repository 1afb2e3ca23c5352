import type { Stretch } from '../check.ts'
import { isOf, wordAt } from '../sentence/clauses.ts'
import { isRelative } from '../sentence/said-behind-verb.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { SAYS } from '../vocabulary/word-kinds.ts'

/** Words at most of what is told. */
const LONGEST = 9
/** Letters of «не» at most. */
const LONGEST_NEGATION = 2

/** Whether words behind a reporter's frame tell more of whoever it names: "According to the mayor, | who gave no figures", «сказал он, | не называя чисел», "according to the head of the fund, | Dana Omarova". */
export function tellsOfTeller(facts: SentenceFacts, part: Stretch): boolean {
  if (part.to - part.from > LONGEST) return false
  // "It was traders, the mayor said, | who …": that tells of them.
  if (isRelative(facts, part.from)) return !isOf(facts, part.from - 1, SAYS)
  const { adverbialParticiples } = facts.own.knowledge.language.clauses
  if (adverbialParticiples?.test(wordAt(facts, behindNegation(facts, part.from)))) return true
  return facts.names.some((name) => name.from === part.from && name.to === part.to)
}

/** Where the verb stands that words begin with: «| называя», «не | называя». */
export function behindNegation(facts: SentenceFacts, from: number): number {
  return wordAt(facts, from).length <= LONGEST_NEGATION ? from + 1 : from
}
