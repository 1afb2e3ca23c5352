import type { Stretch } from '../check.ts'
import { COMMA_BEFORE, DASH_BEFORE } from '../scan/tokens.ts'
import { beginsAside } from '../sentence/asides.ts'
import { clauseStart } from '../sentence/clause-bounds.ts'
import { isOf, joinsWords, marksBefore, PARTS, sourceHeadAt, wordAt } from '../sentence/clauses.ts'
import { onlyJoins } from '../sentence/joints.ts'
import { isPlaceOfPlace } from '../sentence/place-of-place.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import {
  COMPLEMENT,
  COORDINATOR,
  FINITE,
  JOINT,
  OPENER,
  OWN_SUBJECT,
  VERB,
} from '../vocabulary/word-kinds.ts'
import { mayBePreposition } from './preposition.ts'

/** Words at most that a span grows by, so that it begins with whom or what it tells of. */
const LONGEST_SUBJECT = 8
/** The same of a list of things that it is told of, and words of one of these. */
const LONGEST_LIST = 14
const LONGEST_ITEM = 5

/**
 * Where a span begins that is not cut off from what it belongs to: with the subject of its verb, with the first item of its list, with
 * the clause that stands aside before it.
 * @param earliest where its clauses begin
 */
export function wholeStart(facts: SentenceFacts, { from, to }: Stretch, earliest: number): number {
  if (from <= earliest) return isLastOfList(facts, from) ? predicateStart(facts, from) : from
  if (
    beginsAside(facts, from) ||
    isPlaceOfPlace(facts, from) ||
    isBetweenDashes(facts, { from, to }, earliest) ||
    isBehindRelative(facts, from, earliest) ||
    repeatsPreposition(facts, from, earliest)
  )
    return from - earliest > LONGEST_LIST ? from : earliest
  // "In storms, blizzards and | frosts do not …" begins within the last two items, not only with the first of them.
  const item = isOf(facts, from - 1, COORDINATOR) && isLastOfList(facts, from - 2) ? from - 2 : from
  const isItem = isLastOfList(facts, item)
  if (!isItem && !isCutOff(facts, from)) return from
  let start = Math.max(earliest, isItem ? firstItem(facts, item) : clauseStart(facts, from))
  while (start < from && onlyJoins(facts, start)) start++
  return from - start > (isItem ? LONGEST_LIST : LONGEST_SUBJECT) ? from : start
}

/** "Such tales – often dressed up | as news – do harm": whether a span begins in an aside between dashes, and goes on with the verb behind it. */
function isBetweenDashes(facts: SentenceFacts, { from, to }: Stretch, earliest: number): boolean {
  if (facts.own.knowledge.language.clauses.verbsLast) return false
  let verb = from + 1
  while (verb < to && !(marksBefore(facts, verb) & DASH_BEFORE)) verb++
  if (verb >= to || !isOf(facts, verb, FINITE) || isOf(facts, verb, OWN_SUBJECT)) return false
  for (let token = from; token > earliest; token--) if (marksBefore(facts, token) & DASH_BEFORE) return true
  return false
}

/** Whether a verb stands behind a clause that tells more of its subject: «Те, кто лжет о судьях, которые ведут дело, | будут наказаны». */
function isBehindRelative(facts: SentenceFacts, token: number, earliest: number): boolean {
  if ((marksBefore(facts, token) & PARTS) !== COMMA_BEFORE) return false
  if (!isOf(facts, token, FINITE) || isOf(facts, token, OWN_SUBJECT)) return false
  for (let before = token - 1; before > earliest; before--)
    if (marksBefore(facts, before) & PARTS)
      // "Pupils, the mayor added, | should …": what stands aside parts no subject from its verb.
      return isOf(facts, before, COMPLEMENT) || beginsAside(facts, before) || !!sourceHeadAt(facts, before)
  return false
}

/** Whether a list goes on with the preposition that it began with: «отказаться от репостов, | от споров в чатах и верить …». */
function repeatsPreposition(facts: SentenceFacts, token: number, earliest: number): boolean {
  if ((marksBefore(facts, token) & PARTS) !== COMMA_BEFORE) return false
  if (!mayBePreposition(facts, token) || isOf(facts, token, OPENER)) return false
  const word = wordAt(facts, token)
  for (
    let before = token - 1;
    before > earliest && !(marksBefore(facts, before + 1) & PARTS && before + 1 < token);
    before--
  )
    if (wordAt(facts, before) === word) return true
  return false
}

/** Whether a word begins the last items of a list of things: «поджогов, | грабежей и краж». */
function isLastOfList(facts: SentenceFacts, token: number): boolean {
  if ((marksBefore(facts, token) & PARTS) !== COMMA_BEFORE) return false
  const furthest = Math.min(facts.to, token + LONGEST_ITEM)
  for (let end = token; end < furthest; end++) {
    if (end > token && isOf(facts, end, COORDINATOR)) return true
    if (
      isOf(facts, end, VERB) ||
      isOf(facts, end, OPENER) ||
      (end > token && marksBefore(facts, end) & PARTS)
    )
      return false
  }
  return false
}

/** Whether a word begins an item of a list of things, the last or one before it: «провокациям, | слухам, угрозам и лжи». */
export function isItem(facts: SentenceFacts, token: number): boolean {
  let item: number | undefined = token
  while (item !== undefined && item - token < LONGEST_LIST) {
    if (isLastOfList(facts, item)) return true
    item = nextItem(facts, item)
  }
  return false
}

/** Where the item behind the next comma begins; nothing where no item of things stands before it. */
function nextItem(facts: SentenceFacts, token: number): number | undefined {
  if ((marksBefore(facts, token) & PARTS) !== COMMA_BEFORE) return undefined
  const furthest = Math.min(facts.to, token + LONGEST_ITEM)
  for (let next = token; next < furthest; next++) {
    if (next > token && marksBefore(facts, next) & PARTS) return next
    if (isOf(facts, next, VERB) || isOf(facts, next, OPENER)) return undefined
  }
  return undefined
}

/** "The reports are false, | misleading and …": what is said beside the first item is said of all, so the clause begins before it. */
function predicateStart(facts: SentenceFacts, token: number): number {
  const { verbsLast } = facts.own.knowledge.language.clauses
  if (verbsLast) return token
  const before = clauseStart(facts, token)
  const [verb] = [token - 2, token - 3].filter((at) => at > before && isOf(facts, at, VERB))
  return verb === undefined || token - before > LONGEST_SUBJECT ? token : before
}

/** Where the list begins that a word stands in behind a comma, or the word itself where a clause stands before it. */
function firstItem(facts: SentenceFacts, token: number): number {
  let start = token
  while ((marksBefore(facts, start) & PARTS) === COMMA_BEFORE) {
    const before = clauseStart(facts, start)
    for (let at = before; at < start; at++) if (isOf(facts, at, VERB)) return token
    if (before === start) return token
    start = before
  }
  return start
}

/** Whether what a word belongs to stands before it. */
function isCutOff(facts: SentenceFacts, token: number): boolean {
  if (marksBefore(facts, token) & PARTS) return false
  const { verbsLast } = facts.own.knowledge.language.clauses
  // «Этика мен | заң»: «мен» joins words only.
  if (verbsLast ? isOf(facts, token - 1, JOINT) : joinsWords(facts, token - 1)) return true
  if (verbsLast || isOf(facts, token - 1, OPENER)) return false
  return isOf(facts, token - 1, VERB) || (isOf(facts, token, FINITE) && !isOf(facts, token, OWN_SUBJECT))
}
