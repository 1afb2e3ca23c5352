import type { Stretch } from '../check.ts'
import { COMMA_BEFORE } from '../scan/tokens.ts'
import { SAYS, VERB } from '../vocabulary/word-kinds.ts'
import { hasShape, isOf, marksBefore, PARTS } from './clauses.ts'
import { NAMED } from './private-names.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words between a name and what tells who bears it: "Una Frey, a | retired | teacher". */
const APPOSED = 3
/** Words between a person and the name that tell more: «водитель | автобуса | Олег Мосин». */
const OF_WHAT = 2
/** Words of a name at most. */
const LONGEST_NAME = 3

/** «Учительница Уна Фрей», "Una Frey, a teacher" */
export function nameBeside(facts: SentenceFacts, { from, to }: Stretch): readonly Stretch[] {
  let first = to
  while (first < Math.min(facts.to, to + OF_WHAT) && isOfWhat(facts, first)) first++
  let end = first
  while (end < Math.min(facts.to, first + LONGEST_NAME) && isName(facts, end)) end++
  // «Водитель в Астане» is no name.
  if (end > first + (first > to ? 1 : 0)) return [{ from: first, to: end }]
  let comma = from
  while (comma > Math.max(facts.from, from - APPOSED) && !(marksBefore(facts, comma) & COMMA_BEFORE)) comma--
  if (!(marksBefore(facts, comma) & COMMA_BEFORE)) return []
  let begin = comma
  while (begin > Math.max(facts.from, comma - LONGEST_NAME) && hasShape(facts, begin - 1, NAMED)) begin--
  return comma - begin > 1 ? [{ from: begin, to: comma }] : []
}

/** «Ветеран | труда | Семен Глухов» */
function isOfWhat(facts: SentenceFacts, token: number): boolean {
  if (hasShape(facts, token, NAMED) || isOf(facts, token, SAYS) || isOf(facts, token, VERB)) return false
  return (marksBefore(facts, token) & PARTS) === 0
}

function isName(facts: SentenceFacts, token: number): boolean {
  return hasShape(facts, token, NAMED) && (marksBefore(facts, token) & PARTS) === 0
}
