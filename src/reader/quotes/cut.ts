import type { Stretch } from '../check.ts'
import { behindItem } from '../scan/items.ts'
import { withPairedMarks } from '../scan/paired-marks.ts'
import {
  AROUND,
  COLON_BEFORE,
  COMMA_BEFORE,
  DASH_BEFORE,
  QUOTE_CLOSED,
  QUOTE_OPENS,
  sentenceUnits,
} from '../scan/tokens.ts'
import { clauseEnd, clauseStart, tailEnd } from '../sentence/clause-bounds.ts'
import { isAroundName, isOf, joinsWords, marksBefore, PARTS } from '../sentence/clauses.ts'
import { onlyJoins } from '../sentence/joints.ts'
import { listStart } from '../sentence/list-start.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { COORDINATOR, JOINER } from '../vocabulary/word-kinds.ts'
import { withConditions } from './cut-conditions.ts'
import { withWholeCitations } from './whole-citations.ts'

/** Words that a quote keeps in any case. */
const SHORTEST = 2
/** Words that a list of items is followed back over at most. */
const LONGEST_LIST = 24

/**
 * What is quoted of a stretch that the model has weighed: it begins and ends where a reader would cut it. Not within a name in
 * quotation marks, not between two words that «и» joins, not with the number of an item, nor with a word that only joins.
 */
export function cutOf(facts: SentenceFacts, stretch: Stretch): Stretch {
  const clauses = { from: startOf(facts, stretch.from), to: endOf(facts, stretch) }
  const cut = outsideOfMarks(facts, withWholeCitations(facts, clauses))
  return withoutEnding(facts, withoutOpening(facts, withinSpeech(facts, stretch, withConditions(facts, cut))))
}

/** What somebody is quoted with stays a quote of theirs: the cut does not grow out of it. */
function withinSpeech({ speeches }: SentenceFacts, stretch: Stretch, cut: Stretch): Stretch {
  // Most sentences quote nobody.
  if (speeches.length === 0) return cut
  const { from, to } = cut
  const speech = speeches.find((quoted) => quoted.from <= stretch.from && stretch.to <= quoted.to)
  if (!speech) return cut
  return { from: Math.max(from, speech.from), to: Math.min(to, speech.to) }
}

/** A word in marks parts no clauses: «Сообщения о «пытках» | в СИЗО – ложь» begins with its subject. */
function startOf(facts: SentenceFacts, from: number): number {
  if (isAtDash(facts, from)) return dashedListStart(facts, clauseStart(facts, from))
  const list = listStart(facts, from)
  if (list < from) return list
  return joinsWords(facts, from) || isAtMark(facts, from) || isAlternative(facts, from)
    ? clauseStart(facts, from)
    : from
}

/** Whether a stretch begins with «или»: a quote begins with the first of the two, as it leaves out an «и». */
function isAlternative(facts: SentenceFacts, from: number): boolean {
  if (from === facts.from || marksBefore(facts, from) & PARTS) return false
  return isOf(facts, from, COORDINATOR) && !isOf(facts, from, JOINER)
}

/** Whether a dash alone stands before a word: what it is said of stands before it. */
function isAtDash(facts: SentenceFacts, from: number): boolean {
  return from > facts.from && (marksBefore(facts, from) & PARTS) === DASH_BEFORE
}

/** First item of a list that a stretch begins within: «по части 1 – до 3 лет, | по части 2 – до 5 лет». */
function dashedListStart(facts: SentenceFacts, from: number): number {
  const furthest = Math.max(facts.from, from - LONGEST_LIST)
  let start = from
  let hasDash = false
  for (let token = from - 1; token >= furthest && marksBefore(facts, start) & COMMA_BEFORE; token--) {
    const marks = marksBefore(facts, token)
    if ((marks & PARTS) === DASH_BEFORE) hasDash = true
    if (token > facts.from && !(marks & (COMMA_BEFORE | COLON_BEFORE))) continue
    if (!hasDash) return start
    start = token
    hasDash = false
  }
  return start
}

function endOf(facts: SentenceFacts, { from, to }: Stretch): number {
  if (to >= facts.to) return to
  if (joinsWords(facts, to)) return tailEnd(facts, to)
  if (!isAtMark(facts, to)) return to
  const end = clauseEnd(facts, to)
  return end === to && opensMark(facts, to) ? lastPart(facts, { from, to }) : end
}

/** Whether nothing but a mark of a name parts a word from the one before; behind what is longer, somebody tells who spoke. */
function isAtMark(facts: SentenceFacts, token: number): boolean {
  const marks = marksBefore(facts, token)
  if (token <= facts.from || marks & PARTS) return false
  if (marks & QUOTE_OPENS) return true
  return isAroundName(facts, token)
}

/** Where the last part of a stretch begins: «раскачивают лодку, | а так называемые» stops before what is not told. */
function lastPart(facts: SentenceFacts, { from, to }: Stretch): number {
  for (let end = to - 1; end > from + SHORTEST; end--) if (marksBefore(facts, end) & PARTS) return end
  return to
}

/** With both marks of each pair or neither; a name in marks is quoted with the clause that it stands in. */
function outsideOfMarks(facts: SentenceFacts, stretch: Stretch): Stretch {
  const { from, to } = stretch
  const { survey, text } = facts
  let marked = 0
  for (let token = from; token <= to && token < facts.to; token++) marked |= marksBefore(facts, token)
  if (!(marked & AROUND)) return stretch
  const { start, end } = survey.tokens
  const within = sentenceUnits(survey.tokens, facts.n)
  const span = withPairedMarks(text, { start: start[from] as number, end: end[to - 1] as number }, within)
  let first = from
  while (first > facts.from && (start[first - 1] as number) >= span.start) first--
  while (first < to - 1 && (start[first] as number) < span.start) first++
  let last = to
  while (last < facts.to && (end[last] as number) <= span.end) last++
  while (last > first + 1 && (end[last - 1] as number) > span.end) last--
  const grew = span.start < (start[from] as number)
  return { from: grew ? grownStart(facts, from, first, last) : first, to: grownEnd(facts, to, last) }
}

/** Where a stretch begins that grew over a mark before it: with its clause, or behind the name where that lies too far. */
function grownStart(facts: SentenceFacts, from: number, first: number, last: number): number {
  if (first === facts.from || marksBefore(facts, first) & PARTS) return first
  const start = clauseStart(facts, first)
  if (start < first) return start
  for (let behind = from + 1; behind < last - SHORTEST; behind++)
    if (marksBefore(facts, behind) & QUOTE_CLOSED) return behind
  return first
}

function grownEnd(facts: SentenceFacts, to: number, last: number): number {
  return last > to && last < facts.to && isAtMark(facts, last) ? clauseEnd(facts, last) : last
}

/** Leaves out the number of an item and, within a sentence, words that only join. */
function withoutOpening(facts: SentenceFacts, stretch: Stretch): Stretch {
  const { from, to } = stretch
  let first = from
  if (first === facts.from) {
    if (first < to - SHORTEST && isItem(facts, first)) first++
  } else {
    while (first < to - SHORTEST && onlyJoins(facts, first) && !opensMark(facts, first)) first++
  }
  return first === from ? stretch : { from: first, to }
}

/** Leaves out words that join what is no more quoted. */
function withoutEnding(facts: SentenceFacts, stretch: Stretch): Stretch {
  const { from, to } = stretch
  const { verbsLast } = facts.own.knowledge.language.clauses
  let last = to
  while (last < facts.to && last > from + SHORTEST) {
    // Where verbs stand last, so do some joiners: «деп» closes what it reports.
    if (!isOf(facts, last - 1, COORDINATOR) && (verbsLast || !isOf(facts, last - 1, JOINER))) break
    last--
  }
  return last === to ? stretch : { from, to: last }
}

function opensMark(facts: SentenceFacts, token: number): boolean {
  return (marksBefore(facts, token) & QUOTE_OPENS) !== 0
}

/** Whether a token is the number or the letter of an item: «1) …», «а) …». */
function isItem({ survey: { tokens }, text, vocabulary }: SentenceFacts, token: number): boolean {
  return behindItem(text, tokens, vocabulary.words, token) > (tokens.start[token] as number)
}
