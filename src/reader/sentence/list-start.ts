import { COMMA_BEFORE } from '../scan/tokens.ts'
import { ADDS } from '../vocabulary/word-kinds.ts'
import { isOf, marksBefore, PARTS, phraseAt, wordAt } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words that a list is followed back over at most. */
const LONGEST = 40
/** Words of an item that needs no sign of being one. */
const SHORT_ITEM = 2
/** Letters at the ends of words by which two items have one form: "insulting …, inciting …", «хранение …, создание …». */
const SAME_ENDING = 2

/**
 * Where the list begins whose last item a stretch begins with: "to obstruct, threaten, | or intimidate officers", "insulting …,
 * inciting …, | as well as spreading …". What is said of the last is said of all. The token itself where it is no last item.
 */
export function listStart(facts: SentenceFacts, from: number): number {
  const item = behindAddition(facts, from)
  if (item === from || from <= facts.from) return from
  const ending = wordAt(facts, item).slice(-SAME_ENDING)
  const furthest = Math.max(facts.from, from - LONGEST)
  let start = from
  while (start > furthest && (marksBefore(facts, start) & PARTS) === COMMA_BEFORE) {
    const before = itemBefore(facts, start, furthest)
    if (start - before > SHORT_ITEM && !wordAt(facts, before).endsWith(ending)) break
    start = before
  }
  return start
}

/** First word behind what joins the last item of a list, or the token itself. */
function behindAddition(facts: SentenceFacts, token: number): number {
  if (!isOf(facts, token, ADDS)) return token
  return token + (phraseAt(facts, token, facts.own.knowledge.language.clauses.additions)?.length ?? 0)
}

function itemBefore(facts: SentenceFacts, token: number, furthest: number): number {
  let before = token - 1
  while (before > furthest && !(marksBefore(facts, before) & PARTS)) before--
  return before
}
