import type { Stretch } from '../check.ts'
import { COLON_BEFORE } from '../scan/tokens.ts'
import { beginsAside } from '../sentence/asides.ts'
import { isOf, marksBefore } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { FINITE, VERB } from '../vocabulary/word-kinds.ts'

/** A stretch without a clause behind a colon of which it has the subject alone: «просит молчать: слова политиков | , сказали там, вредят стране». */
export function withoutBegun(facts: SentenceFacts, stretch: Stretch): Stretch {
  const { from, to } = stretch
  if (to >= facts.to || !beginsAside(facts, to)) return stretch
  for (let token = to - 1; token > from; token--) {
    if (isOf(facts, token, FINITE) || isOf(facts, token, VERB)) return stretch
    if (marksBefore(facts, token) & COLON_BEFORE) return { from, to: token }
  }
  return stretch
}
