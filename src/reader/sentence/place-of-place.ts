import { COMMA_BEFORE } from '../scan/tokens.ts'
import { CAPITAL } from '../scan/words.ts'
import { COMPLEMENT, OPENER, RELATIVE } from '../vocabulary/word-kinds.ts'
import { hasShape, isOf, marksBefore } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** "A school in Kirin, | Karamar if it wants to": a place that only tells where another lies, and begins no clause. */
export function isPlaceOfPlace(facts: SentenceFacts, token: number): boolean {
  if (token <= facts.from || token + 1 >= facts.to || !(marksBefore(facts, token) & COMMA_BEFORE))
    return false
  if (!hasShape(facts, token, CAPITAL) || !hasShape(facts, token - 1, CAPITAL)) return false
  if (marksBefore(facts, token + 1) !== 0) return false
  return [COMPLEMENT, RELATIVE, OPENER].some((kind) => isOf(facts, token + 1, kind))
}
