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
/** The same before a comma: "the lawyer | for the station |, David Low,". */
const OF_BODY = 3
/** Words of a name at most. */
const LONGEST_NAME = 3

/** «Учительница Уна Фрей», "Una Frey, a teacher", "the school's teacher, Una Frey, …" */
export function nameBeside(facts: SentenceFacts, { from, to }: Stretch): readonly Stretch[] {
  const behind = behindComma(facts, to)
  if (behind) return [behind]
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

/** A whole name between commas: in a list of persons, more than a name stands there. */
function behindComma(facts: SentenceFacts, to: number): Stretch | undefined {
  let first = to
  while (first < Math.min(facts.to, to + OF_BODY) && isOfWhat(facts, first)) first++
  if (first >= facts.to || !(marksBefore(facts, first) & COMMA_BEFORE)) return undefined
  let end = first
  while (end < Math.min(facts.to, first + LONGEST_NAME) && hasShape(facts, end, NAMED)) {
    if (end > first && marksBefore(facts, end) & PARTS) break
    end++
  }
  if (end - first < 2 || end >= facts.to || !(marksBefore(facts, end) & COMMA_BEFORE)) return undefined
  return { from: first, to: end }
}

/** «Ветеран | труда | Семен Глухов» */
function isOfWhat(facts: SentenceFacts, token: number): boolean {
  if (hasShape(facts, token, NAMED) || isOf(facts, token, SAYS) || isOf(facts, token, VERB)) return false
  return (marksBefore(facts, token) & PARTS) === 0
}

function isName(facts: SentenceFacts, token: number): boolean {
  return hasShape(facts, token, NAMED) && (marksBefore(facts, token) & PARTS) === 0
}
