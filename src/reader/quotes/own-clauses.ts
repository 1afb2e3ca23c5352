import type { Stretch } from '../check.ts'
import { COMMA_BEFORE, DASH_BEFORE, QUOTE_CLOSED } from '../scan/tokens.ts'
import { ClauseLook } from '../sentence/clause-look.ts'
import { isOf, joinsSaid, marksBefore, PARTS, partsUnmarked } from '../sentence/clauses.ts'
import { isDenied } from '../sentence/denial.ts'
import { isBehindSemicolon, isJoint } from '../sentence/joints.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { meetsAny } from '../stretch.ts'
import { FINITE, SAYS, THAT } from '../vocabulary/word-kinds.ts'

/** Words of a clause at least that is quoted alone, and of one that is left out. */
const SHORTEST = 4
const LEFT_OUT = 2
/** Phrases of a check that tell which of two clauses is meant. */
const SEVERAL = 2

/**
 * A stretch without the clauses at its ends in which nothing is of the check's matter, or all is denied, and without who spoke:
 * «Участникам грозит срок, | и родным стоит об этом подумать», "Libel is no crime any more, but | those who insult officials will be
 * prosecuted".
 */
export function ownClauses(
  facts: SentenceFacts,
  check: string,
  stretch: Stretch,
  strongest: () => readonly Stretch[],
): Stretch {
  if (!mayPart(facts, stretch.from + LEFT_OUT, stretch.to - LEFT_OUT)) return stretch
  const { verbsLast } = facts.own.knowledge.language.clauses
  const look = new ClauseLook(facts, { from: facts.from, to: facts.to })
  const isOfMatter = (stretch: Stretch): boolean =>
    facts.touchesListOf(check, stretch.from, stretch.to) || meetsAny(stretch, strongest())
  const isOwn = (stretch: Stretch): boolean => !isDenied(facts, check, stretch) && isOfMatter(stretch)
  // One comma and "and": what stands before it is no list, and so a clause, whether its verb is known or not.
  const isClause = (token: number): boolean =>
    look.mayEnd(own.from, token) ||
    look.leavesSaid(token) ||
    (!verbsLast && isUnparted(facts, own.from, token) && look.isTold(token + 1, own.to))
  const { from, to } = ownParts(facts, stretch, isOfMatter)
  let own = { from, to }
  for (let token = from + LEFT_OUT; token < own.to - LEFT_OUT; token++) {
    const endsSpeech = isSpeechEnd(facts, token)
    if (!endsSpeech && !(isJoined(facts, token) && isClause(token))) continue
    const begin = endsSpeech ? token : isOf(facts, token + 1, THAT) ? token + 2 : token + 1
    const [before, behind] = [
      { from: own.from, to: token },
      { from: begin, to: own.to },
    ]
    if (joinsSaid(facts, token)) {
      // Words that speak for the check a little stand in nearly every clause, and so may one phrase: of two that are said, the one is
      // meant that has several, where the other has none.
      const phrasesIn = (said: Stretch): number => facts.hitsOf(facts.own.listsOf(check), said).length
      const [first, second] = [phrasesIn({ from: saidFrom(facts, before), to: token }), phrasesIn(behind)]
      if (first >= SEVERAL && second === 0 && isLong(facts, before)) return before
      if (second >= SEVERAL && first === 0 && isLong(facts, behind)) own = behind
      continue
    }
    if (isLong(facts, before) && isOwn(before) && (endsSpeech || !isOwn(behind))) return before
    const begins = look.mayBegin(begin) || look.leavesSaid(token) || partsUnmarked(facts, token)
    if (!endsSpeech && isLong(facts, behind) && begins && !isOwn(before) && isOwn(behind)) own = behind
  }
  return own
}

/** Where what is said first begins: behind its "that", or the verb of saying. */
function saidFrom(facts: SentenceFacts, { from, to }: Stretch): number {
  for (let token = to - 1; token > from; token--)
    if (isOf(facts, token - 1, THAT) || isOf(facts, token - 1, SAYS)) return token
  return from
}

/** Of what semicolons part, what is of the check's matter, denied or not, with all that stands between; the whole where nothing is. */
function ownParts(
  facts: SentenceFacts,
  { from, to }: Stretch,
  isOfMatter: (stretch: Stretch) => boolean,
): Stretch {
  let first = from
  let last = to
  let begin = from
  let hasOwn = false
  for (let token = from + 1; token <= to; token++) {
    if (token < to ? !isBehindSemicolon(facts, token) : begin === from) continue
    if (token - begin >= LEFT_OUT && isOfMatter({ from: begin, to: token })) {
      if (!hasOwn) first = begin
      hasOwn = true
      last = token
    }
    begin = token
  }
  return hasOwn ? { from: first, to: last } : { from, to }
}

/** Whether a clause or somebody's speech may end before any of the words `[from, to)`. */
function mayPart(facts: SentenceFacts, from: number, to: number): boolean {
  for (let token = from; token < to; token++)
    if (marksBefore(facts, token) & (PARTS | QUOTE_CLOSED) || mayPartUnmarked(facts, token)) return true
  return false
}

/** Whether a comma or a dash and a conjunction stand before a clause, or a conjunction behind a verb that stands last. */
function isJoined(facts: SentenceFacts, token: number): boolean {
  if (mayPartUnmarked(facts, token)) return true
  return (marksBefore(facts, token) & (COMMA_BEFORE | DASH_BEFORE)) !== 0 && isJoint(facts, token)
}

/** Whether a clause may end before a conjunction without a mark: behind a verb that stands last, or before "and that". */
function mayPartUnmarked(facts: SentenceFacts, token: number): boolean {
  return joinsSaid(facts, token) || partsUnmarked(facts, token)
}

/** Whether somebody's speech closes before a token, and a comma or a dash leads to who said it. */
function isSpeechEnd(facts: SentenceFacts, token: number): boolean {
  const marks = marksBefore(facts, token)
  if (!(marks & QUOTE_CLOSED) || !(marks & PARTS)) return false
  return facts.speeches.some(({ to }) => to === token)
}

/** Where verbs stand last, two words are a clause that end in one: «авторлары жазаланады». */
function isLong(facts: SentenceFacts, { from, to }: Stretch): boolean {
  const { verbsLast } = facts.own.knowledge.language.clauses
  return to - from >= (verbsLast && isOf(facts, to - 1, FINITE) ? LEFT_OUT : SHORTEST)
}

function isUnparted(facts: SentenceFacts, from: number, to: number): boolean {
  for (let token = from + 1; token < to; token++) if (marksBefore(facts, token) & PARTS) return false
  return true
}
