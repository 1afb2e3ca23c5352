import type { Stretch } from '../check.ts'
import { COMMA_BEFORE } from '../scan/tokens.ts'
import { isOf, marksBefore, wordAt } from '../sentence/clauses.ts'
import { isFramed } from '../sentence/framed.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { THAT } from '../vocabulary/word-kinds.ts'

/** Words at most that only call for attention: "it is very important for all to understand that". */
const LONGEST = 9
/** Words that a quote keeps in any case. */
const SHORTEST = 3

/** Where what is said begins behind words that only call for attention to it: «Важно понимать, что | …», or the stretch's own first word. */
export function behindLeadIn(facts: SentenceFacts, { from, to }: Stretch): number {
  const { leadsIn } = facts.own.knowledge.language.clauses
  if (leadsIn === undefined) return from
  if (isOf(facts, from, THAT)) return behindThat(facts, { from, to }, leadsIn.last)
  if (!leadsIn.first.test(wordAt(facts, from))) return from
  const furthest = Math.min(from + LONGEST, to - SHORTEST - 1)
  for (let that = from + 1; that <= furthest; that++)
    if (isOf(facts, that, THAT))
      return leadsIn.last.test(wordAt(facts, that - 1)) && !isFramed(facts, that) ? that + 1 : from
  return from
}

/** «Следует подчеркнуть, | что …»: without its verb the «что» joins nothing. */
function behindThat(facts: SentenceFacts, { from, to }: Stretch, last: RegExp): number {
  if (from + SHORTEST >= to || from === facts.from || isFramed(facts, from)) return from
  const isJoining = (marksBefore(facts, from) & COMMA_BEFORE) !== 0 || last.test(wordAt(facts, from - 1))
  return isJoining ? from + 1 : from
}
