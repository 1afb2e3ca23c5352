import { COMMA_BEFORE } from '../scan/tokens.ts'
import { ADDS, COORDINATOR, FINITE } from '../vocabulary/word-kinds.ts'
import { isOf, marksBefore, PARTS, phraseAt, wordAt } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words that a list is followed back over at most. */
const LONGEST = 40
/** Words of an item that needs no sign of being one. */
const SHORT_ITEM = 2
/** Items before its last two that make an enumeration: one alone may be a word aside («По словам врача, …»). */
const FEWEST_ITEMS = 2
/** Letters at the ends of words by which two items have one form: "insulting …, inciting …", «хранение …, создание …». */
const SAME_ENDING = 2

/**
 * Where the list begins whose last item a stretch begins with: "to obstruct, threaten, | or intimidate officers", "insulting …,
 * inciting …, | as well as spreading …". What is said of the last is said of all. The token itself where it is no last item.
 */
export function listStart(facts: SentenceFacts, from: number): number {
  if (from <= facts.from) return from
  const item = behindAddition(facts, from)
  if (item === from) return enumerationStart(facts, from)
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

/** «YouTube, TikTok, | Threads и другие площадки»: the list whose last two items a stretch begins with, where it has two more before. */
function enumerationStart(facts: SentenceFacts, from: number): number {
  if ((marksBefore(facts, from) & PARTS) !== COMMA_BEFORE || !joinsSoon(facts, from)) return from
  const furthest = Math.max(facts.from, from - LONGEST)
  let start = from
  let items = 0
  while (start > furthest && (marksBefore(facts, start) & PARTS) === COMMA_BEFORE) {
    const before = itemBefore(facts, start, furthest)
    if (start - before > SHORT_ITEM || hasVerb(facts, before, start)) break
    start = before
    items++
  }
  return items >= FEWEST_ITEMS ? start : from
}

/** Whether a coordinator stands behind a word or two, before any mark. */
function joinsSoon(facts: SentenceFacts, from: number): boolean {
  const furthest = Math.min(facts.to, from + SHORT_ITEM + 1)
  for (let token = from + 1; token < furthest && !(marksBefore(facts, token) & PARTS); token++)
    if (isOf(facts, token, COORDINATOR)) return true
  return false
}

function hasVerb(facts: SentenceFacts, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (isOf(facts, token, FINITE)) return true
  return false
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
