import { COMMA_BEFORE, DASH_BEFORE, QUOTE_CLOSED } from '../scan/tokens.ts'
import { endOfSaying, isOf, marksBefore, textAt, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { PRONOUN, SAYS } from '../vocabulary/word-kinds.ts'

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
  // «…, деп хабарлайды | «Арай» ақпарат агенттігі», «…, сообщает | агентство Nurwest»
  const { newsHouses } = facts.own.knowledge.language.offices
  return (
    from < facts.to &&
    (newsHouses?.test(textAt(facts, { from, to: facts.to })) === true || passesOn(facts, verb, from))
  )
}

/** «…, передаёт | Нурвест»: what a verb of newsrooms alone tells is passed on by whatever no office is told of. */
function passesOn(facts: SentenceFacts, verb: number, from: number): boolean {
  const { speech, offices } = facts.own.knowledge.language
  if (
    speech.byline?.passesOn?.test(wordAt(facts, verb)) !== true ||
    facts.listHits('body', { from, to: facts.to }).length > 0
  )
    return false
  for (let token = from; token < facts.to; token++)
    if (offices.holder?.test(wordAt(facts, token)) || isOf(facts, token, PRONOUN)) return false
  return true
}
