import { COMMA_BEFORE, DASH_BEFORE, QUOTE_CLOSED } from '../scan/tokens.ts'
import { endOfSaying, isOf, marksBefore, textAt, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { SAYS } from '../vocabulary/word-kinds.ts'

/**
 * «…, деп жазады «Арай» газетінің тілшісі | Серік Омаров», «…, передает корреспондент | Серик Омаров»: whether a verb tells only which
 * reporter passes on what somebody else says, and not who is quoted.
 */
export function isByline(facts: SentenceFacts, verb: number): boolean {
  const { speech, clauses } = facts.own.knowledge.language
  if (speech.byline?.verb.test(wordAt(facts, verb)) !== true) return false
  const first = clauses.verbsLast && verb > facts.from && isOf(facts, verb - 1, SAYS) ? verb - 1 : verb
  const marks = first === facts.from ? 0 : marksBefore(facts, first)
  if (!(marks & COMMA_BEFORE) || marks & (DASH_BEFORE | QUOTE_CLOSED)) return false
  const from = endOfSaying(facts, verb)
  for (let token = from; token < facts.to; token++)
    if (speech.byline.reporter.test(wordAt(facts, token))) return true
  // «…, деп хабарлайды | «Арай» ақпарат агенттігі»: where verbs stand last, a house that says it itself stands before.
  const { newsHouses } = facts.own.knowledge.language.offices
  return (
    clauses.verbsLast && from < facts.to && newsHouses?.test(textAt(facts, { from, to: facts.to })) === true
  )
}
