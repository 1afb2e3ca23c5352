import { ALL_CAPITALS, CAPITAL } from '../scan/words.ts'
import { hasShape, isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { startOfVerb } from '../sentence/start-of-verb.ts'
import { COORDINATOR } from '../vocabulary/word-kinds.ts'

/** Words at most of the last of several bodies, before their verb. */
const LONGEST = 12

/** "The Ministry of Health | and | the Fire Service | urge": whether what stands before a verb joins two bodies by their names. */
export function joinsBodies(facts: SentenceFacts, verb: number): boolean {
  const end = startOfVerb(facts, facts.from, verb)
  const bodies = facts.listHits('body')
  const { ofMany } = facts.own.knowledge.language.offices
  const isKind = (token: number): boolean =>
    hasShape(facts, token, ALL_CAPITALS) ||
    // "The Ministry and the Committee": kinds alone tell no body.
    (hasShape(facts, token, CAPITAL) &&
      hasShape(facts, token - 1, CAPITAL) &&
      ofMany.test(wordAt(facts, token)))
  for (let token = end - 1; token > Math.max(facts.from, end - LONGEST); token--) {
    if (marksBefore(facts, token + 1) & PARTS) return false
    if (!isOf(facts, token, COORDINATOR)) continue
    const isBehind = isKind(end - 1) || bodies.some(({ from, to }) => from > token && to <= end)
    const isBefore = isKind(token - 1) || bodies.some(({ from, to }) => from >= facts.from && to === token)
    if (isBehind && isBefore) return true
  }
  return false
}
