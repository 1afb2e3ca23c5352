import type { Stretch } from '../check.ts'
import { COLON_BEFORE, COMMA_BEFORE, DASH_BEFORE } from '../scan/tokens.ts'
import { NUMERIC } from '../scan/words.ts'
import { hasShape, isOf, marksBefore } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { FINITE } from '../vocabulary/word-kinds.ts'

/** Words of a telephone number with what leads to it at most. */
const LONGEST = 10
/** Words that a quote keeps in any case. */
const SHORTEST = 3
/** Words at the head of what a mark opens: "the round-the-clock | hotline". */
const AT_HEAD = 3
/** Figures of a telephone number at least that nothing leads to. */
const FIGURES = 5

/**
 * A stretch without the telephone number that a service adds behind a mark: «… сеют панику: | телефон доверия 150», "trust no one else
 * – | 8 7222 52 12 12". A number is no part of what is claimed or asked for.
 */
export function withoutContact(facts: SentenceFacts, stretch: Stretch): Stretch {
  const { from, to } = stretch
  const furthest = Math.max(from + SHORTEST, to - LONGEST)
  let figures = 0
  let isBare = true
  for (let token = to - 1; token >= furthest; token--) {
    if (isOf(facts, token, FINITE)) return stretch
    if (hasShape(facts, token, NUMERIC)) figures += lengthOf(facts, token)
    else isBare = false
    const marks = marksBefore(facts, token)
    if (figures === 0 || !(marks & (COLON_BEFORE | COMMA_BEFORE | DASH_BEFORE))) continue
    const tail = { from: token, to }
    const isContact = isBare ? figures >= FIGURES && !(marks & COMMA_BEFORE) : namesLine(facts, tail)
    if (isContact) return { from, to: token }
  }
  return stretch
}

/** Whether words that name a line stand at the head of what a mark opens. */
function namesLine(facts: SentenceFacts, tail: Stretch): boolean {
  return facts.listHits('telephone-line', tail).some(({ from }) => from < tail.from + AT_HEAD)
}

function lengthOf({ survey: { tokens } }: SentenceFacts, token: number): number {
  return (tokens.end[token] as number) - (tokens.start[token] as number)
}
