import { DASH_BEFORE } from '../../scan/tokens.ts'
import { marksBefore, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'

/** «заместитель премьера — | министр культуры Лия Ким»: whether a dash stands between two offices of one person. */
export function joinsPosts(facts: SentenceFacts, verb: number, token: number): boolean {
  if (!(marksBefore(facts, token) & DASH_BEFORE)) return false
  const { holder } = facts.own.knowledge.language.offices
  if (holder?.test(wordAt(facts, token)) !== true) return false
  for (let at = verb + 1; at < token; at++) if (holder.test(wordAt(facts, at))) return true
  return false
}
