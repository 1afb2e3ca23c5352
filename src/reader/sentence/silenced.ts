import { RELATIVE } from '../vocabulary/word-kinds.ts'
import { isOf } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words before a verb in which the word stands that makes a clause about somebody of it: "the driver | who | wrote of it". */
const BEFORE = 3

/**
 * "The driver has been arrested": somebody of whom that is told, and who says nothing, gives no answers at a briefing. "The driver who
 * wrote of it" says nothing there either.
 */
export function isSilenced(facts: SentenceFacts): boolean {
  const fates = facts.listHits('met-fate')
  if (fates.length === 0) return false
  for (let token = facts.from; token < facts.to; token++) {
    const isFate = fates.some(({ from, to }) => token >= from && token < to)
    if (facts.voices.isVerb(token) && !isFate && !isInRelative(facts, token)) return false
  }
  return true
}

function isInRelative(facts: SentenceFacts, verb: number): boolean {
  for (let token = verb - 1; token >= Math.max(facts.from, verb - BEFORE); token--)
    if (isOf(facts, token, RELATIVE)) return true
  return false
}
