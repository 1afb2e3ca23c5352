import { COLON_BEFORE, DASH_BEFORE } from '../../scan/tokens.ts'
import { ALL_CAPITALS, CAPITAL } from '../../scan/words.ts'
import { hasShape, marksBefore } from '../../sentence/clauses.ts'
import { startsLine } from '../../sentence/lines.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { longestAt } from '../offices/body-name.ts'

/** Words at most with which a report tells where it is from. */
const LONGEST = 4

/** "HARARE – | Police have", "New Kirin: | The ministry": the first word behind the place that a report begins with. */
export function behindPlace(facts: SentenceFacts): number {
  const { from, to } = facts
  if (!startsLine(facts)) return from
  for (let token = from; token < Math.min(to - 1, from + LONGEST + 1); token++) {
    if (token > from && marksBefore(facts, token) & (DASH_BEFORE | COLON_BEFORE)) return token
    if (!hasShape(facts, token, CAPITAL | ALL_CAPITALS) || longestAt(facts, token) !== undefined) return from
  }
  return from
}
