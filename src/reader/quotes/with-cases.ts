import type { Stretch } from '../check.ts'
import { COMMA_BEFORE } from '../scan/tokens.ts'
import { isOf, marksBefore, PARTS } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { COORDINATOR, FINITE, OWN_SUBJECT } from '../vocabulary/word-kinds.ts'

/** Words at most that a quote grows by. */
const LONGEST = 30

/**
 * A stretch that tells of cases with the whole clause that tells what they are: «участились факты, | когда под видом проверки приходят люди и
 * требуют денег», "incidents where strangers, | posing as guards, | take fees". Without it nobody sees what grew.
 */
export function withCases(facts: SentenceFacts, { from, to }: Stretch): Stretch {
  if (facts.own.knowledge.language.clauses.verbsLast || to >= facts.to) return { from, to }
  const cases = facts.listHits('cases-when', { from, to }).filter((hit) => hit.from >= from && hit.from < to)
  const last = cases.at(-1)
  if (last === undefined) return { from, to }
  const end = endOfCases(facts, last.to)
  return end > to ? { from, to: end } : { from, to }
}

/** Where a clause ends that begins with a word: at the mark behind its verb, and behind a second verb of its subject. */
function endOfCases(facts: SentenceFacts, token: number): number {
  const furthest = Math.min(facts.to, token + LONGEST)
  let verb = token
  while (verb < furthest && !isOf(facts, verb, FINITE)) verb++
  if (verb === furthest) return token
  const end = markBehind(facts, verb, furthest)
  return withSecondVerb(facts, { from: token, to: end }).to
}

/**
 * A stretch with what its subject does besides: behind a comma that closes words aside, «приходят люди, назвавшиеся врачами, | и требуют
 * денег».
 */
export function withSecondVerb(facts: SentenceFacts, { from, to }: Stretch): Stretch {
  if (to + 1 >= facts.to || !(marksBefore(facts, to) & COMMA_BEFORE) || !isOf(facts, to, COORDINATOR))
    return { from, to }
  if (!isOf(facts, to + 1, FINITE) || isOf(facts, to + 1, OWN_SUBJECT) || !holdsComma(facts, from, to))
    return { from, to }
  return { from, to: markBehind(facts, to + 1, Math.min(facts.to, to + LONGEST)) }
}

function holdsComma(facts: SentenceFacts, from: number, to: number): boolean {
  for (let token = from + 1; token < to; token++) if (marksBefore(facts, token) & COMMA_BEFORE) return true
  return false
}

function markBehind(facts: SentenceFacts, token: number, furthest: number): number {
  let end = token + 1
  while (end < furthest && !(marksBefore(facts, end) & PARTS)) end++
  return end
}
