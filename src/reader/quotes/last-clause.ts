import type { Stretch } from '../check.ts'
import { COMMA_BEFORE } from '../scan/tokens.ts'
import { isOf, marksBefore, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { OBLIQUE } from '../vocabulary/word-kinds.ts'

/** Words at least of the clause that is left out, and of the one that is quoted. */
const SHORTEST = 2

/**
 * Where verbs stand last, clauses without one of another subject before them, in which nothing is that the check rests on: «Ауылда өсек
 * тарап, | ұрлық оқиғалары да көбейген».
 * @param kept words that it rests on
 */
export function fromLastClause(facts: SentenceFacts, clauses: Stretch, kept: readonly Stretch[]): Stretch {
  const { itemEnds, verbsLast } = facts.own.knowledge.language.clauses
  if (!verbsLast || kept.length === 0) return clauses
  const { from, to } = clauses
  const earliest = Math.min(...kept.map((run) => run.from))
  for (let token = Math.min(earliest, to - SHORTEST); token >= from + SHORTEST; token--) {
    if (!(marksBefore(facts, token) & COMMA_BEFORE)) continue
    const isBeside = itemEnds?.beside.test(wordAt(facts, token - 1)) === true
    return isBeside && hasSubject(facts, { from: token, to }) ? { from: token, to } : clauses
  }
  return clauses
}

/** Whether some words have a subject of their own: several, in the form of no object. */
function hasSubject(facts: SentenceFacts, { from, to }: Stretch): boolean {
  const { several } = facts.own.knowledge.language.speech
  for (let token = from; token < to - 1; token++)
    if (several?.test(wordAt(facts, token)) && !isOf(facts, token, OBLIQUE)) return true
  return false
}
