import type { Stretch } from '../check.ts'
import { COMMA_BEFORE } from '../scan/tokens.ts'
import { ClauseVerbs } from '../sentence/clause-verbs.ts'
import { marksBefore, phraseAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'

/** Words that are quoted at least. */
const SHORTEST = 3

/**
 * Where a clause begins behind what only sets it against the one before: "…, | while hoarding will be punished". The clause's own
 * beginning where another one hangs on it: "while the dam holds, rumours will be punished".
 */
export function behindContrast(facts: SentenceFacts, { from, to }: Stretch): number {
  const { setsAgainst = [] } = facts.own.knowledge.language.clauses
  const opener = phraseAt(facts, from, setsAgainst)
  if (opener === undefined) return from
  const begin = from + opener.length
  const verbs = new ClauseVerbs(facts, { from: facts.from, to: facts.to })
  if (begin + SHORTEST > to || verbs.lacksSubject(begin)) return from
  for (let token = begin + 1; token < to; token++)
    if (marksBefore(facts, token) & COMMA_BEFORE && verbs.holdsVerb(token, to)) return from
  return begin
}
