import type { Stretch } from '../check.ts'
import { isOf, marksBefore, PARTS } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { COORDINATOR } from '../vocabulary/word-kinds.ts'

/** Words at most of a clause that a deed is quoted with. */
const LONGEST = 20

/**
 * A deed with the clause behind it that makes it a wrong: «возит им еду, | и делает это не по доброте», "shouted that there was no
 * heat, | when in fact the heat was on". To bring food, or to complain of the cold, is none.
 */
export function withWhatAccuses(facts: SentenceFacts, stretch: Stretch): Stretch {
  const { from, to } = stretch
  if (to >= facts.to || !(marksBefore(facts, to) & PARTS)) return stretch
  const accuses = facts.listHits('makes-wrong', { from: to, to: to + 1 }).find((hit) => hit.from === to)
  if (accuses === undefined) return stretch
  let end = accuses.to
  while (end < facts.to && !(marksBefore(facts, end) & PARTS)) end++
  if (isOf(facts, end - 1, COORDINATOR)) end--
  return end - to > LONGEST ? stretch : { from, to: end }
}
