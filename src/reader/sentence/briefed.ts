import type { Stretch } from '../check.ts'
import { isParted } from './parted.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words before somebody in which the word stands that tells that they are spoken to: "briefing | the assembled | newsmen". */
const BEFORE = 3

/**
 * Whether somebody is spoken to where words are said, or looks on: "…, said Inspector Lowe while addressing | reporters", "… as
 * | reporters | took notes".
 */
export function isBriefed(facts: SentenceFacts, { from, to: end }: Stretch): boolean {
  if (facts.listHits('looks-on', { from, to: end }).length > 0) return true
  const before = { from: Math.max(facts.from, from - BEFORE), to: from }
  return facts.listHits('briefs', before).some(({ to }) => to <= from && !isParted(facts, to, from))
}
