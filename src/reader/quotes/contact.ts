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
/** Figures of a telephone number at least that nothing leads to: in groups, and all in one. */
const FIGURES = 5
const IN_ONE = 9

/**
 * A stretch without the telephone number that a service adds behind a mark: «… сеют панику: | телефон доверия 150», "trust no one else
 * – | 8 7222 52 12 12". A number is no part of what is claimed or asked for.
 */
export function withoutContact(facts: SentenceFacts, stretch: Stretch): Stretch {
  const { from, to } = stretch
  const furthest = Math.max(from + SHORTEST, to - LONGEST)
  let hasFigures = false
  let isBare = true
  for (let token = to - 1; token >= furthest; token--) {
    if (isOf(facts, token, FINITE)) return stretch
    if (hasShape(facts, token, NUMERIC)) hasFigures = true
    else isBare = false
    const marks = marksBefore(facts, token)
    if (!hasFigures || !(marks & (COLON_BEFORE | COMMA_BEFORE | DASH_BEFORE))) continue
    const tail = { from: token, to }
    const isContact = isBare ? !(marks & COMMA_BEFORE) && isTelephone(facts, tail) : namesLine(facts, tail)
    if (isContact) return { from, to: token }
  }
  return stretch
}

/** Whether words that name a line stand at the head of what a mark opens. */
function namesLine(facts: SentenceFacts, tail: Stretch): boolean {
  return facts.listHits('telephone-line', tail).some(({ from }) => from < tail.from + AT_HEAD)
}

/** «8 7222 52 12 12», "545-45"; not the number of something («12 500», "12,500"), nor a year or a day. */
function isTelephone({ text, survey: { tokens } }: SentenceFacts, { from, to }: Stretch): boolean {
  const words = text.slice(tokens.start[from], tokens.end[to - 1])
  if (/\d[.,%]\d|%/u.test(words)) return false
  const groups = words.match(/\d+/gu) ?? []
  const [first = '', ...others] = groups
  const figures = groups.join('').length
  if (others.length === 0) return figures >= IN_ONE
  const areThousands = first.length <= 3 && others.every(({ length }) => length === 3)
  const areYears = groups.every((group) => /^(?:19|20)\d\d$/u.test(group))
  return figures >= FIGURES && !areThousands && !areYears
}
