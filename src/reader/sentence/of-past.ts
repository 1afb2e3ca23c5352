import { THAT } from '../vocabulary/word-kinds.ts'
import { isOf } from './clauses.ts'
import type { OthersWords } from './others-words.ts'
import { isParted } from './parted.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words before those that tell of a time past. */
const HEAD = 8

/**
 * "The viceroy warned in 1905 that …", «1951 жылы … деп ескерткен»: whoever tells what was said and done in a time before anybody who can
 * be asked accuses and threatens nobody. A sentence that speaks of today or of "us", or cites a law, may.
 */
export function pastIn(facts: SentenceFacts): OthersWords | undefined {
  const { from, to } = facts
  const past = facts.listHits('long-past').find((hit) => hit.from < from + HEAD)
  if (past === undefined || facts.listHits('speaks-of-present').length > 0) return undefined
  if (facts.citations.length > 0 || isParted(facts, from + 1, past.from)) return undefined
  for (let token = from; token < past.from; token++) if (isOf(facts, token, THAT)) return undefined
  if (facts.listHits('speaks-of-doers', { from, to: past.from }).length > 0) return undefined
  return { words: { from, to }, frame: [] }
}
