import type { Stretch } from '../check.ts'
import { COMMA_BEFORE } from '../scan/tokens.ts'
import { ClauseVerbs } from '../sentence/clause-verbs.ts'
import { isOf, marksBefore, PARTS } from '../sentence/clauses.ts'
import { isJoint } from '../sentence/joints.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { meetsAny } from '../stretch.ts'
import { COMPLEMENT, COORDINATOR, INFINITIVE, THAT } from '../vocabulary/word-kinds.ts'

/** Words that a quote keeps in any case, and that a clause takes which is only begun. */
const SHORTEST = 3
const LONGEST = 7

/**
 * A stretch without a clause of which it has the subject alone, or the verb without what is said: «В чатах растет агрессия, | а родители,
 * занятые работой, …», "bullying has become widespread | and asks that …".
 * @param kept words of which the quote keeps some, where there are any
 */
export function withoutOpenEnd(
  facts: SentenceFacts,
  bounds: Stretch,
  { from, to }: Stretch,
  kept: readonly Stretch[],
): Stretch {
  const stretch = { from, to }
  if (facts.own.knowledge.language.clauses.verbsLast || to >= bounds.to) return stretch
  const verbs = new ClauseVerbs(facts, bounds)
  const furthest = Math.max(from + SHORTEST, to - LONGEST)
  for (let joint = to - 1; joint >= furthest; joint--) {
    if (!isJoint(facts, joint)) continue
    const whole = { from, to: joint }
    const isWhole = verbs.isTold(from, joint) || beginsWithInfinitive(facts, from)
    if (!isOnlyBegun(facts, verbs, { from: joint, to }) || !isWhole) return stretch
    return kept.length === 0 || meetsAny(whole, kept) ? whole : stretch
  }
  return stretch
}

/** Whether words begin with what is to be done: "to lean only on us", «не верить слухам». */
export function beginsWithInfinitive(facts: SentenceFacts, from: number): boolean {
  return isOf(facts, from, INFINITIVE) || isOf(facts, from + 1, INFINITIVE)
}

/** Whether a clause that a joint opens has no verb yet, or nothing of what its verb says. */
function isOnlyBegun(facts: SentenceFacts, verbs: ClauseVerbs, { from, to }: Stretch): boolean {
  const isSecondSaid = isOf(facts, from, COORDINATOR) && isOf(facts, from + 1, THAT)
  if (isSecondSaid || (marksBefore(facts, from) & COMMA_BEFORE && verbs.followsClause(from)))
    return !hasVerb(facts, verbs, { from: from + 1, to })
  return verbs.lacksSubject(from + 1) && to - from <= SHORTEST && isOf(facts, to, COMPLEMENT)
}

/** Whether a main verb stands among some words, and not behind a mark at once, as one does that only describes: "gangs, | led from abroad". */
function hasVerb(facts: SentenceFacts, verbs: ClauseVerbs, { from, to }: Stretch): boolean {
  for (let token = from; token < to; token++)
    if (verbs.isMain(token, to) && (token === from || !(marksBefore(facts, token) & PARTS))) return true
  return false
}
