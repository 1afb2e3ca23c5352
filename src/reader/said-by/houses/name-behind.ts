import { CAPITAL } from '../../scan/words.ts'
import { hasShape, marksBefore, PARTS, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { isOfName, type SayingBody } from '../offices/body-name.ts'
import { isOfLead } from '../offices/office-words.ts'
import { bodyOfLabel } from '../source-label.ts'
import { houseInCapitals } from './house-in-capitals.ts'

/** "…, said | the Civil Aviation Authority of Temeria", "according to | the Water Board": a house whose kind stands behind its other capitals. */
export function nameBehind(facts: SentenceFacts, from: number, to: number): SayingBody | undefined {
  const { articles } = facts.own.knowledge.language.speech
  if (articles === undefined) return undefined
  if (!articles.includes(wordAt(facts, from))) {
    const house = houseInCapitals(facts, from, to)
    return house && { ...house, isNamed: true }
  }
  const end = endOfCapitals(facts, from + 1, to)
  if (end < from + 3) return undefined
  const body = bodyOfLabel(facts, from, end)
  return body?.isNamed ? body : undefined
}

/** One past the capitals of a name, and the small words between them. */
function endOfCapitals(facts: SentenceFacts, first: number, to: number): number {
  let end = first
  for (let token = first; token < to; token++) {
    if (token > first && marksBefore(facts, token) & PARTS) break
    if (!isOfName(facts, token) && !isOfLead(facts, token) && !isOfLead(facts, token - 1)) break
    if (hasShape(facts, token, CAPITAL)) end = token + 1
  }
  return end
}
