import type { Stretch } from '../check.ts'
import { COLON_BEFORE, COMMA_BEFORE } from '../scan/tokens.ts'
import { isOf, marksBefore, PARTS } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { FINITE, VERB } from '../vocabulary/word-kinds.ts'

/** Words at most of a list behind a colon that is quoted to its end. */
const LONGEST = 24

/** A stretch that ends within a list of mere names behind a colon, with all of it: «вредных веществ: сероводорода, | фенола, формальдегида». */
export function withWholeList(facts: SentenceFacts, stretch: Stretch): Stretch {
  const { from, to } = stretch
  if (to >= facts.to || (marksBefore(facts, to) & PARTS) !== COMMA_BEFORE) return stretch
  const colon = colonWithin(facts, stretch)
  if (colon === undefined) return stretch
  let end = colon
  while (end < facts.to && end - colon < LONGEST) {
    const item = end
    do end++
    while (end < facts.to && !(marksBefore(facts, end) & PARTS))
    if (!isName(facts, { from: item, to: end })) return stretch
    if (end < facts.to && (marksBefore(facts, end) & PARTS) !== COMMA_BEFORE) break
  }
  return end > to ? { from, to: end } : stretch
}

/** Whether an item tells nothing: one word, whatever verb it looks like («фенола»), or several without a verb. */
function isName(facts: SentenceFacts, { from, to }: Stretch): boolean {
  if (to - from === 1) return true
  for (let token = from; token < to; token++)
    if (isOf(facts, token, FINITE) || isOf(facts, token, VERB)) return false
  return true
}

function colonWithin(facts: SentenceFacts, { from, to }: Stretch): number | undefined {
  for (let token = to - 1; token > from; token--) if (marksBefore(facts, token) & COLON_BEFORE) return token
  return undefined
}
