import type { Stretch } from '../check.ts'
import { COLON_BEFORE, DASH_BEFORE } from '../scan/tokens.ts'
import { CAPITAL, NUMERIC } from '../scan/words.ts'
import { COMPLEMENT, COORDINATOR, FINITE, SAYS, THAT, VERB, WANTS_MORE } from '../vocabulary/word-kinds.ts'
import { hasShape, isLeading, isOf, marksBefore, PARTS, wordAt } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words at most between a verb of saying and the "that" of what is said. */
const LONGEST = 10

/**
 * The "that" behind words that tell to whom, where or when something is said: "said | on Tuesday | that", "told | reporters in Aral |
 * that", «заявил | журналистам |, что». Nothing where what stands between is itself said, "denied | rumours | that", or does something.
 */
export function thatBehindLead(
  facts: SentenceFacts,
  verb: number,
  { from, to }: Stretch,
): number | undefined {
  const { thatMayLack } = facts.own.knowledge.language.speech
  if (from >= to || isOf(facts, from, THAT) || !mayLead(facts, verb, from)) return undefined
  const furthest = Math.min(to, from + LONGEST)
  for (let token = from; token < furthest; token++) {
    const isThat = isOf(facts, token, THAT)
    // «Заявил, что …»: a comma belongs to «что»; elsewhere it ends what leads there.
    const parts = marksBefore(facts, token) & (isThat && !thatMayLack ? COLON_BEFORE | DASH_BEFORE : PARTS)
    if (parts) return undefined
    if (isThat) return isOfSaying(facts, token) ? token : undefined
    if (token > from && isOf(facts, token, COORDINATOR)) continue
    if (NO_LEAD.some((kind) => isOf(facts, token, kind))) return undefined
  }
  return undefined
}

const NO_LEAD = [FINITE, SAYS, COMPLEMENT]

/** Whether words behind a verb of saying tell of no matter: where "that" has no comma, of time, place, or whom something is said to. */
function mayLead(facts: SentenceFacts, verb: number, from: number): boolean {
  const { thatMayLack, saidTo } = facts.own.knowledge.language.speech
  if (!thatMayLack || saidTo?.test(wordAt(facts, verb))) return true
  return isLeading(facts, from) || hasShape(facts, from, CAPITAL | NUMERIC)
}

/** "On a page | that spreads lies", «о росте цен, | что вызвало …», «о том, | что»: such a clause tells more of what stands before it. */
function isOfSaying(facts: SentenceFacts, that: number): boolean {
  const next = that + 1
  return !isOf(facts, that - 1, WANTS_MORE) && !isOf(facts, next, FINITE) && !isOf(facts, next, VERB)
}
