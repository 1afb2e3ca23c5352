import type { Stretch } from '../check.ts'
import { COMMA_BEFORE } from '../scan/tokens.ts'
import { CAPITAL } from '../scan/words.ts'
import { meet } from '../stretch.ts'
import { VERB } from '../vocabulary/word-kinds.ts'
import { hasShape, isOf, marksBefore, PARTS, sourceHeadAt } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words at most of a name with a title, and at least of what is said. */
const LONGEST = 6
const SHORTEST = 3

/**
 * Where what a source says begins, if a quote begins with its name: "According to the publicist, | John Otim, | the force is aware …"
 * tells of the force. The same word where no name stands there.
 */
export function behindSourceName(facts: SentenceFacts, { from, to }: Stretch): number {
  if (from === facts.from || !(marksBefore(facts, from) & COMMA_BEFORE) || !isBehindSource(facts, from))
    return from
  const furthest = Math.min(from + LONGEST, to - SHORTEST)
  for (let end = from + 1; end <= furthest; end++)
    if (marksBefore(facts, end) & COMMA_BEFORE) return isName(facts, { from, to: end }) ? end : from
  return from
}

/** Whether words name somebody: nothing but words in capitals, or a person whose name is known, without a verb. */
function isName(facts: SentenceFacts, at: Stretch): boolean {
  const tokens = Array.from({ length: at.to - at.from }, (_, place) => at.from + place)
  if (tokens.every((token) => hasShape(facts, token, CAPITAL))) return true
  const isPerson = facts.names.some((name) => name.kind === 'person' && meet(name, at))
  return isPerson && !tokens.some((token) => isOf(facts, token, VERB))
}

/** Whether the words before a comma, up to the mark before them, tell a source. */
function isBehindSource(facts: SentenceFacts, comma: number): boolean {
  let start = comma - 1
  while (start > facts.from && !(marksBefore(facts, start) & PARTS)) start--
  return sourceHeadAt(facts, start) !== undefined
}
