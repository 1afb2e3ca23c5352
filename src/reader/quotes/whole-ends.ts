import type { Stretch } from '../check.ts'
import { COMMA_BEFORE } from '../scan/tokens.ts'
import { tailEnd } from '../sentence/clause-bounds.ts'
import { ClauseVerbs } from '../sentence/clause-verbs.ts'
import {
  describes,
  isOf,
  joinsAttributes,
  joinsWords,
  marksBefore,
  PARTS,
  wordAt,
} from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import {
  COMPLEMENT,
  COORDINATOR,
  FINITE,
  INFINITIVE,
  OPENER,
  SAYS,
  THAT,
  VERB,
} from '../vocabulary/word-kinds.ts'
import { behindBroken } from './broken-ends.ts'
import { describedNoun } from './described-noun.ts'
import { wholeStart } from './whole-starts.ts'

/** Words at most by which it grows to the end of what is said. */
const LONGEST_SAID = 24
/** Words at most by which a span grows to the end of a list of things that it is told of. */
const LONGEST_LIST = 14

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
  const start =
    describedNoun(facts, { from, to }, clauses.from) ?? wholeStart(facts, { from, to }, clauses.from)
  const end = endOf(facts, check, to, clauses.to)
  const whole = behindBroken(facts, { from: start, to: end }, clauses.to)
  return { from: start, to: saidEnd(facts, { from: start, to: whole }, clauses.to) }
}

/** "Warned that shops | which are not registered would be closed": where the first clause ends of what is said, if a span has no verb of it. */
function saidEnd(facts: SentenceFacts, { from, to }: Stretch, latest: number): number {
  if (facts.own.knowledge.language.clauses.verbsLast || to >= latest || latest - to > LONGEST_SAID) return to
  // "News that is untrue | and may …": what tells of the noun has its verb, the noun has not.
  let tells = to
  while (isOf(facts, to, COORDINATOR) && tells > from && !isOf(facts, tells, COMPLEMENT)) tells--
  let that = tells - 1
  while (that > from && !isOf(facts, that, THAT)) {
    if (isOf(facts, that, FINITE) || isOf(facts, that, VERB)) return to
    that--
  }
  if (that <= from || !isOf(facts, tells, COMPLEMENT) || isOf(facts, tells - 1, SAYS)) return to
  for (let token = that - 1; token >= from; token--) if (isOf(facts, token, SAYS)) return latest
  return to
}

function endOf(facts: SentenceFacts, check: string | undefined, last: number, latest: number): number {
  const list = listEnd(facts, last)
  if (list > last) return list
  const to = isOf(facts, last - 1, COORDINATOR) ? last - 1 : last
  if (to >= latest || !isOf(facts, to, COORDINATOR) || marksBefore(facts, to) & PARTS) return to
  const end = tailEnd(facts, to)
  if (end === to && joinsAttributes(facts, to)) return describedEnd(facts, to + 1, latest)
  if (end > latest || isOf(facts, end - 1, OPENER)) return to
  if (isOf(facts, end, COMPLEMENT) && isSecondVerb(facts, to + 1)) return to
  if (joinsWords(facts, to)) return end
  return check !== undefined && joinsInfinitives(facts, to) && facts.touchesListOf(check, to, end) ? end : to
}

/** "Urged all to be patient and | warned | that …": a second verb says nothing without its clause. */
function isSecondVerb(facts: SentenceFacts, token: number): boolean {
  return new ClauseVerbs(facts, { from: facts.from, to: facts.to }).lacksSubject(token)
}

/** Where the noun ends that words describe: "unverified and | untrue posts". */
function describedEnd(facts: SentenceFacts, first: number, latest: number): number {
  let noun = first
  while (noun < latest - 1 && describes(facts, noun)) noun++
  return Math.min(noun + 1, latest)
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
