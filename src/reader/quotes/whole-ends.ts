import type { Stretch } from '../check.ts'
import { COMMA_BEFORE } from '../scan/tokens.ts'
import { beginsAside } from '../sentence/asides.ts'
import {
  clauseStart,
  isOf,
  joinsWords,
  marksBefore,
  PARTS,
  sourceHeadAt,
  tailEnd,
  wordAt,
} from '../sentence/clauses.ts'
import { onlyJoins } from '../sentence/joints.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import {
  COMPLEMENT,
  COORDINATOR,
  FINITE,
  INFINITIVE,
  JOINT,
  OPENER,
  OWN_SUBJECT,
  VERB,
} from '../vocabulary/word-kinds.ts'
import { describedNoun } from './described-noun.ts'
import { mayBePreposition } from './preposition.ts'

/** Words at most that a span grows by, so that it begins with whom or what it tells of. */
const LONGEST_SUBJECT = 8
/** The same of a list of things that it is told of, and words of one of these. */
const LONGEST_LIST = 14
const LONGEST_ITEM = 5

/**
 * A span that begins and ends where its clauses do, or between words that can be parted: not between a subject and its verb, within a
 * verb, or between two words that «и» joins.
 * @param check whose matter is asked about, and not that it is spoken of: «призываем объединиться | и встать на защиту» is all of it
 */
export function withWholeEnds(
  facts: SentenceFacts,
  check: string | undefined,
  { from, to }: Stretch,
  clauses: Stretch,
): Stretch {
  const start = describedNoun(facts, { from, to }, clauses.from) ?? startOf(facts, from, clauses.from)
  return { from: start, to: endOf(facts, check, to, clauses.to) }
}

function startOf(facts: SentenceFacts, from: number, earliest: number): number {
  if (from <= earliest) return isLastOfList(facts, from) ? predicateStart(facts, from) : from
  if (
    beginsAside(facts, from) ||
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

function endOf(facts: SentenceFacts, check: string | undefined, last: number, latest: number): number {
  const list = listEnd(facts, last)
  if (list > last) return list
  const to = isOf(facts, last - 1, COORDINATOR) ? last - 1 : last
  if (to >= latest || !isOf(facts, to, COORDINATOR) || marksBefore(facts, to) & PARTS) return to
  const end = tailEnd(facts, to)
  if (end > latest || isOf(facts, end - 1, OPENER)) return to
  if (joinsWords(facts, to)) return end
  return check !== undefined && joinsInfinitives(facts, to) && facts.touchesListOf(check, to, end) ? end : to
}

/** Whether a coordinator joins what one verb asks for: «призываем объединиться и | не давать в обиду». */
function joinsInfinitives(facts: SentenceFacts, token: number): boolean {
  if (!isOf(facts, token + 1, INFINITIVE) && !isOf(facts, token + 2, INFINITIVE)) return false
  for (let before = token - 1; before >= facts.from; before--) {
    if (isOf(facts, before, INFINITIVE)) return true
    if (marksBefore(facts, before) & PARTS || isOf(facts, before, OPENER)) return false
  }
  return false
}

/** Words of an item at most that needs no sign of being one of a list, and of the last with the noun of all. */
const SHORT_ITEM = 2
const LAST_ITEM = 4

/** Where a list ends within which a span ends: "false, | malicious and misleading information". The span's own end where there is none. */
function listEnd(facts: SentenceFacts, to: number): number {
  let item = to
  while (item < facts.to && item - to < LONGEST_LIST && (marksBefore(facts, item) & PARTS) === COMMA_BEFORE) {
    let token = item
    while (token < facts.to && token - item <= SHORT_ITEM && !isOf(facts, token, COORDINATOR)) {
      if (isOf(facts, token, VERB) || isOf(facts, token, OPENER) || isOf(facts, token, FINITE)) return to
      token++
      if (token < facts.to && marksBefore(facts, token) & PARTS) break
    }
    if (token >= facts.to || token - item > SHORT_ITEM) return to
    // "Lists are multiplying, | and the fines …": without an item before it, what "and" joins is a clause.
    if (token === to && !followsItem(facts, to)) return to
    if (isOf(facts, token, COORDINATOR)) return lastItemEnd(facts, token + 1) ?? to
    item = token
  }
  return to
}

/** Whether a span ends with an item of a list behind a comma: "false, harmful, | and destructive". */
function followsItem(facts: SentenceFacts, to: number): boolean {
  for (let token = to - 1; token >= to - SHORT_ITEM && token > facts.from; token--)
    if ((marksBefore(facts, token) & PARTS) === COMMA_BEFORE) return true
  return false
}

/** Where the last item of a list ends, before what is said of all; nothing where a clause begins with it. */
function lastItemEnd(facts: SentenceFacts, first: number): number | undefined {
  const { beginsAnother } = facts.own.knowledge.language.terms
  const { verbsLast } = facts.own.knowledge.language.clauses
  for (let token = first; token <= first + LAST_ITEM; token++) {
    if (token === facts.to) return token
    if (token > first && marksBefore(facts, token) & PARTS) return token
    if (token > first && beginsAnother?.test(wordAt(facts, token))) return token
    if (isOf(facts, token, VERB) || isOf(facts, token, FINITE))
      return verbsLast && token > first ? token : undefined
    if (isOf(facts, token, OPENER)) return token > first ? token : undefined
  }
  return undefined
}
