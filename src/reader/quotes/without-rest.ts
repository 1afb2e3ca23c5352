import type { Stretch } from '../check.ts'
import { COMMA_BEFORE } from '../scan/tokens.ts'
import { ClauseVerbs } from '../sentence/clause-verbs.ts'
import { isOf, marksBefore, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { COORDINATOR, THAT } from '../vocabulary/word-kinds.ts'
import { beginsWithInfinitive } from './open-ends.ts'

/** Words at most from "adding" to its "that". */
const TO_THAT = 4

/**
 * The clauses of a question without what their subject does or says besides, where the finding ends before that: «Слухи участились | и
 * направлены на то, чтобы …», "she urged all to trust only the ministry, | adding that …".
 * @param at words of the finding
 * @param kept words that it rests on
 */
export function withoutRest(
  facts: SentenceFacts,
  clauses: Stretch,
  at: Stretch,
  kept: readonly Stretch[],
): Stretch {
  const { from, to } = clauses
  const end = at.to
  if (facts.own.knowledge.language.clauses.verbsLast || at.from !== from || end >= to) return clauses
  if (kept.some((run) => run.to > end)) return clauses
  const verbs = new ClauseVerbs(facts, { from: facts.from, to: facts.to })
  const isBesides = isSaidBesides(facts, end, to) || isDoneBesides(facts, verbs, end)
  const isWhole = verbs.isTold(from, end) || beginsWithInfinitive(facts, from)
  return isBesides && isWhole ? { from, to: end } : clauses
}

function isDoneBesides(facts: SentenceFacts, verbs: ClauseVerbs, token: number): boolean {
  return isOf(facts, token, COORDINATOR) && verbs.lacksSubject(token + 1)
}

function isSaidBesides(facts: SentenceFacts, token: number, to: number): boolean {
  const { clauses, speech } = facts.own.knowledge.language
  if (!(marksBefore(facts, token) & COMMA_BEFORE)) return false
  const word = wordAt(facts, token)
  if (!speech.saysBeside?.test(word) && !clauses.adverbialParticiples?.test(word)) return false
  for (let that = token + 1; that < to && that <= token + TO_THAT; that++)
    if (isOf(facts, that, THAT)) return true
  return false
}
