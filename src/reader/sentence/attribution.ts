import type { Stretch } from '../check.ts'
import { COMMA_BEFORE } from '../scan/tokens.ts'
import {
  COMPLEMENT,
  COORDINATOR,
  FINITE,
  OWN_SUBJECT,
  PRONOUN,
  RELATIVE,
  SAYS,
  THAT,
} from '../vocabulary/word-kinds.ts'
import { behindWhen } from './behind-when.ts'
import type { ClauseLook } from './clause-look.ts'
import {
  describes,
  hasSpeechEnd,
  isOf,
  joinsSaid,
  marksBefore,
  PARTS,
  sourceHeadAt,
  wordAt,
} from './clauses.ts'
import { isFramed } from './framed.ts'
import { endsHead } from './head-ends.ts'
import { thatBehindLead } from './lead-to-said.ts'
import type { SentenceFacts } from './sentence-facts.ts'
import { toldBefore } from './told-before.ts'

/** Words at most that tell who says what follows, or what was said. */
const LONGEST_HEAD = 14
const LONGEST_TAIL = 9
/** Words at most before the verb of what was said. */
const LONGEST_SUBJECT = 9
/** Words at least of what was said. */
const SHORTEST = 3
/** As many are a clause of unknown verb where no "that" begins it. */
const SHORTEST_UNKNOWN = 5
/** So many times more of the words to be kept stand in what is asked about. */
const MOSTLY = 2

/**
 * A quote without the words that only tell who said it: «Полицейские напоминают, что | …», "…, | the ministry added". They stay
 * where they are what is asked about.
 * @param kept words of which the quote keeps some, where there are any
 */
export function withoutAttribution(
  facts: SentenceFacts,
  look: ClauseLook,
  stretch: Stretch,
  kept: readonly Stretch[],
): Stretch {
  const from = headEnd(facts, look, stretch)
  const isAll = keepsAny(kept, from, stretch.to) && !saysBesides(facts, from, stretch)
  const begins = isAll ? behindAdded(facts, { from, to: stretch.to }, kept) : stretch.from
  if (facts.own.knowledge.language.clauses.verbsLast) {
    const said = toldBefore(facts, { from: begins, to: stretch.to })
    return keepsAny(kept, said.from, said.to) ? said : { from: begins, to: stretch.to }
  }
  const to = tailStart(facts, look, { from: begins, to: stretch.to })
  return { from: begins, to: keepsAny(kept, begins, to) ? to : stretch.to }
}

/** Whether `[from, to)` holds any of the words to be kept, if there are such. */
function keepsAny(kept: readonly Stretch[], from: number, to: number): boolean {
  if (kept.length === 0) return true
  for (const run of kept) if (run.from < to && run.to > from) return true
  return false
}

/** Where what was said begins behind who said it, or the first word. */
function headEnd(facts: SentenceFacts, look: ClauseLook, { from, to }: Stretch): number {
  let isHead: boolean | undefined
  const furthest = Math.min(to - SHORTEST, from + LONGEST_HEAD)
  const { auxiliaries } = facts.own.knowledge.language.speech
  let says = false
  // "Insisted | again that": such a word may stand between.
  let tells = false
  for (let token = from; token <= furthest; token++) {
    const isParted = token > from && (marksBefore(facts, token) & COMMA_BEFORE) !== 0
    if (isParted) isHead ??= sourceHeadAt(facts, from) !== undefined
    const isHeadEnd = isParted && (isHead || endsHead(facts, token - 1))
    if (isHeadEnd && (look.isTold(token, to) || to - token >= SHORTEST_UNKNOWN)) return token
    tells = says || (tells && auxiliaries?.includes(wordAt(facts, token - 1)) === true)
    if (tells && isOf(facts, token, THAT) && (isFramed(facts, token) || look.isLeft({ from: token + 1, to })))
      return from
    if (tells && isOf(facts, token, THAT))
      return look.isTold(token + 1, to) || to - token > SHORTEST ? token + 1 : from
    if (isParted && isHead) return from
    const isOpen = says && token <= from + 2 && (isOf(facts, from, PRONOUN) || token - 1 === from)
    const said = says && !isParted ? saidFrom(facts, token, to, isOpen) : undefined
    if (said !== undefined && look.isTold(said, to)) return said
    const that =
      says && !isParted ? thatBehindLead(facts, token - 1, { from: token, to: to - SHORTEST }) : undefined
    if (that !== undefined && !isFramed(facts, that) && !look.isLeft({ from: that + 1, to }))
      if (look.isTold(that + 1, to)) return that + 1
    says = saysAt(facts, token, from) && !isOf(facts, token - 1, RELATIVE)
  }
  return from
}

/** "The bridge would open in May and | added | that certain groups …": behind what was said first, where that is not what is asked about. */
function behindAdded(facts: SentenceFacts, { from, to }: Stretch, kept: readonly Stretch[]): number {
  const furthest = Math.min(to - SHORTEST_UNKNOWN, from + 2 * LONGEST_HEAD)
  for (let that = from + SHORTEST; that < furthest; that++) {
    if (!isOf(facts, that, THAT) || !isOf(facts, that - 1, SAYS)) continue
    if (!isOf(facts, that - 2, COORDINATOR) || isFramed(facts, that)) return from
    const [before, behind] = [wordsOf(kept, from, that), wordsOf(kept, that, to)]
    return before > 0 && behind < before * MOSTLY ? from : that + 1
  }
  return from
}

/** How many of the words to be kept stand in `[from, to)`. */
function wordsOf(kept: readonly Stretch[], from: number, to: number): number {
  let words = 0
  for (const run of kept) words += Math.max(0, Math.min(run.to, to) - Math.max(run.from, from))
  return words
}

/** Whether a verb says something; a participle, too, at the head or behind "as": ", | saying the lines were down", "quoted him as | saying that". */
function saysAt(facts: SentenceFacts, token: number, from: number): boolean {
  if (isOf(facts, token, SAYS)) return true
  const { saysBeside, tellsSo } = facts.own.knowledge.language.speech
  if (token > from && !(isOf(facts, token + 1, THAT) && tellsSo?.test(wordAt(facts, token - 1)))) return false
  return saysBeside?.test(wordAt(facts, token)) === true
}

/** Where what is said begins that follows a verb of saying, or words that tell when: "said | on Monday | the lines were down". */
function saidFrom(facts: SentenceFacts, token: number, to: number, isOpen: boolean): number | undefined {
  if (!facts.own.knowledge.language.speech.saysClause?.test(wordAt(facts, token - 1))) return undefined
  if (beginsSaid(facts, token, to, isOpen)) return token
  const behind = behindWhen(facts, token, to)
  return behind > token && beginsSaid(facts, behind, to, false) ? behind : undefined
}

/**
 * "He said | the lines were down and appealed for calm": whoever said the first does the second, and without him it is done by the
 * lines.
 */
function saysBesides(facts: SentenceFacts, begin: number, { from, to }: Stretch): boolean {
  if (begin === from) return false
  for (let token = begin + 1; token < to - 1; token++) {
    // "Said | the lines were down and that nobody came": the second hangs on the verb as well.
    if (joinsSaid(facts, token)) return true
    // "Anyone who broke the seals and announced it": that is done by whom the clause is about.
    if (isOf(facts, token, RELATIVE)) return false
    if (isOf(facts, token, COORDINATOR) && facts.beginsAt('does-besides', token + 1)) return true
  }
  return false
}

/**
 * "The ministry said | the bank had closed": what is said follows the verb at once, with a subject and a verb of its own. Behind "he
 * said" and "saying" any words may begin it.
 */
function beginsSaid(facts: SentenceFacts, token: number, to: number, isOpen: boolean): boolean {
  const { clauseBegins } = facts.own.knowledge.language.speech
  if (!isOpen && !clauseBegins?.test(wordAt(facts, token)) && !describes(facts, token)) return false
  // Who is told of by a verb of their own ("those who lie | will …") leaves the next one to the clause.
  let wanted = 1
  let isOfAll = false
  const furthest = Math.min(to, token + LONGEST_SUBJECT)
  for (let next = token; next < furthest; next++) {
    if (next > token && (marksBefore(facts, next) & PARTS || isOf(facts, next, THAT))) return isOfAll
    if (isOf(facts, next, RELATIVE)) wanted++
    else if (isOf(facts, next, FINITE) || (next === token && isOf(facts, next, OWN_SUBJECT))) {
      wanted--
      // "Those who lit fires | would …": the verb of those told of may be known to no list, and stands right behind "who".
      isOfAll = !isOf(facts, next - 1, RELATIVE)
    }
    if (wanted === 0) return true
  }
  return isOfAll
}

/** Where the words begin that tell who said what stands before them, or the end. */
function tailStart(facts: SentenceFacts, look: ClauseLook, { from, to }: Stretch): number {
  const furthest = Math.max(from + SHORTEST, to - LONGEST_TAIL)
  let says = false
  for (let token = to - 1; token >= furthest; token--) {
    if (isOf(facts, token, COMPLEMENT)) return to
    says ||= isOf(facts, token, SAYS)
    if (!(marksBefore(facts, token) & PARTS)) continue
    return says && (look.isTold(from, token) || endsSpeech(facts, token, from)) ? token : to
  }
  return to
}

/** Whether what ends before a word is speech by its marks: its verb need not be known. */
function endsSpeech(facts: SentenceFacts, token: number, from: number): boolean {
  return hasSpeechEnd(facts, token) && token - from >= SHORTEST
}
