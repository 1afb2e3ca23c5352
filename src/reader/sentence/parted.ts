import { marksBefore, PARTS } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Whether a mark stands before any of the words `[from, to]`. */
export function isParted(facts: SentenceFacts, from: number, to: number): boolean {
  for (let token = from; token <= to; token++) if (marksBefore(facts, token) & PARTS) return true
  return false
}
