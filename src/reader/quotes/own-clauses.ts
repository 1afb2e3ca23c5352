import type { Stretch } from '../check.ts'
import { COMMA_BEFORE, QUOTE_CLOSED } from '../scan/tokens.ts'
import { ClauseLook } from '../sentence/clause-look.ts'
import { marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import { isDenied } from '../sentence/denial.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { meetsAny } from '../stretch.ts'

/** Words of a clause at least that is quoted alone, and of one that is left out. */
const SHORTEST = 4
const LEFT_OUT = 2

/**
 * A stretch without the clauses at its ends in which nothing is of the check's matter, or all is denied, and without who spoke:
 * «Участникам грозит срок, | и родным стоит об этом подумать», "Libel is no crime any more, but | those who insult officials will be
 * prosecuted".
 */
export function ownClauses(
  facts: SentenceFacts,
  check: string,
  { from, to }: Stretch,
  strongest: () => readonly Stretch[],
): Stretch {
  if (!hasMark(facts, from + LEFT_OUT, to - LEFT_OUT)) return { from, to }
  const { verbsLast } = facts.own.knowledge.language.clauses
  const look = new ClauseLook(facts, { from: facts.from, to: facts.to })
  const isOwn = (stretch: Stretch): boolean =>
    !isDenied(facts, check, stretch) &&
    (facts.touchesListOf(check, stretch.from, stretch.to) || meetsAny(stretch, strongest()))
  // One comma and "and": what stands before it is no list, and so a clause, whether its verb is known or not.
  const isClause = (token: number): boolean =>
    look.mayEnd(own.from, token) ||
    look.leavesSaid(token) ||
    (!verbsLast && isUnparted(facts, own.from, token) && look.isTold(token + 1, own.to))
  let own = { from, to }
  for (let token = from + LEFT_OUT; token < own.to - LEFT_OUT; token++) {
    const endsSpeech = isSpeechEnd(facts, token)
    if (!endsSpeech && !(isJoined(facts, token) && isClause(token))) continue
    const [before, behind] = [
      { from: own.from, to: token },
      { from: endsSpeech ? token : token + 1, to: own.to },
    ]
    if (isLong(before) && isOwn(before) && (endsSpeech || !isOwn(behind))) return before
    const begins = look.mayBegin(token + 1) || look.leavesSaid(token)
    if (!endsSpeech && isLong(behind) && begins && !isOwn(before) && isOwn(behind)) own = behind
  }
  return own
}

/** Whether a mark stands before any of the words `[from, to)` that a clause or somebody's speech may end at. */
function hasMark(facts: SentenceFacts, from: number, to: number): boolean {
  for (let token = from; token < to; token++)
    if (marksBefore(facts, token) & (COMMA_BEFORE | QUOTE_CLOSED)) return true
  return false
}

/** Whether a comma and a conjunction stand before a clause. */
function isJoined(facts: SentenceFacts, token: number): boolean {
  if (!(marksBefore(facts, token) & COMMA_BEFORE)) return false
  return facts.own.knowledge.language.clauses.joinsUnmarked.test(wordAt(facts, token))
}

/** Whether somebody's speech closes before a token, and a comma or a dash leads to who said it. */
function isSpeechEnd(facts: SentenceFacts, token: number): boolean {
  const marks = marksBefore(facts, token)
  if (!(marks & QUOTE_CLOSED) || !(marks & PARTS)) return false
  return facts.speeches.some(({ to }) => to === token)
}

function isLong({ from, to }: Stretch): boolean {
  return to - from >= SHORTEST
}

function isUnparted(facts: SentenceFacts, from: number, to: number): boolean {
  for (let token = from + 1; token < to; token++) if (marksBefore(facts, token) & PARTS) return false
  return true
}
