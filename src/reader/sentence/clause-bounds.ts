import { OPENER } from '../vocabulary/word-kinds.ts'
import { isOf, joinsWords, marksBefore, PARTS } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words behind a token among which its clause ends, so that a quote does not end within a name. */
const FURTHEST = 14
/** The same where it grows back to where its clause begins: a subject with all that describes it is longer. */
const FURTHEST_BACK = 24
/** Words behind a coordinator that still belong to a name: "the honour | and dignity of police officers". */
const TAIL = 8

/** First word of the clause that a token stands in, or the token itself where it lies too far. */
export function clauseStart(facts: SentenceFacts, token: number): number {
  const furthest = Math.max(facts.from, token - FURTHEST_BACK)
  for (let start = token - 1; start >= furthest; start--) {
    if (start === facts.from || marksBefore(facts, start) & PARTS) return start
    if (isOf(facts, start, OPENER) && !joinsWords(facts, start)) return start
  }
  return token
}

/**
 * End of the clause that goes on at a token, or the token itself where it lies too far.
 * @param most words behind the token at most
 */
export function clauseEnd(facts: SentenceFacts, token: number, most = FURTHEST): number {
  const furthest = Math.min(facts.to, token + most)
  for (let end = token + 1; end <= furthest; end++) {
    if (end === facts.to || marksBefore(facts, end) & PARTS) return end
    if (isOf(facts, end, OPENER) && !joinsWords(facts, end)) return end
  }
  return token
}

/** End of the few words behind a coordinator up to the next mark, or its own place where they are more. */
export function tailEnd(facts: SentenceFacts, token: number): number {
  return clauseEnd(facts, token, TAIL + 1)
}
