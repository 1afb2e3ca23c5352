import type { Name } from '../check.ts'
import { COLON_BEFORE, COMMA_BEFORE, QUOTE_OPENS } from '../scan/tokens.ts'
import { isOf, marksBefore, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { THAT } from '../vocabulary/word-kinds.ts'
import { isMark } from './clause-of-saying.ts'
import { rankStart } from './offices/courtesy.ts'
import { officeOfName } from './offices/office-of-name.ts'

/** Words at most between the commas behind a name. */
const APPOSED = 10
/** Words at most behind a verb in which it is told to whom something is said, and when. */
const TOLD = 6

/**
 * "The Minister of Interior, John Smith, said", "John Smith, the minister, said": where the name begins beside which commas stand, or
 * the words themselves where none stands there.
 * @param from first word of those before the verb that no mark parts from it
 */
export function apposedBefore(facts: SentenceFacts, from: number, verb: number): number {
  if (!(marksBefore(facts, verb) & COMMA_BEFORE)) return from
  const isPerson = (name: Name): boolean => name.kind === 'person'
  const before = facts.names.find((name) => name.to === verb && isPerson(name))
  const title = before && rankStart(facts, before.from)
  if (before && title && title > facts.from && marksBefore(facts, title) & COMMA_BEFORE) return before.from
  const furthest = Math.max(facts.from + 1, verb - APPOSED)
  for (let comma = verb - 1; comma >= furthest; comma--) {
    if (!isMark(facts, comma)) continue
    if (!(marksBefore(facts, comma) & COMMA_BEFORE)) return from
    return facts.names.find((name) => name.to === comma && isPerson(name))?.from ?? from
  }
  return from
}

/**
 * "Mayor Ann Lee, | said that …": where a name begins that a comma, of which no grammar knows, parts from its verb. What follows the verb
 * is no subject, as it is in "Ann Lee, said the mayor, …".
 * @param led first of the words that only lead on to the verb: "Mayor Ann Lee, | later said that …"
 */
export function partedBefore(facts: SentenceFacts, led: number, verb: number): number | undefined {
  if (marksBefore(facts, led) !== COMMA_BEFORE) return undefined
  const name = facts.names.find(({ to, kind }) => to === led && kind === 'person')
  if (name === undefined) return undefined
  const start = Math.min(name.from, officeOfName(facts, name, 'base')?.from ?? name.from)
  const { articles } = facts.own.knowledge.language.speech
  const first = start > facts.from && articles?.includes(wordAt(facts, start - 1)) ? start - 1 : start
  const isSubject = first === facts.from || isMark(facts, first) || isOf(facts, first - 1, THAT)
  return isSubject && tellsWhat(facts, verb) ? start : undefined
}

/** "said | that", "told reporters on Monday | that": whether nobody who may say it stands between a verb and what is said. */
function tellsWhat(facts: SentenceFacts, verb: number): boolean {
  const { holder } = facts.own.knowledge.language.offices
  for (let token = verb + 1; token < Math.min(facts.to, verb + TOLD); token++) {
    const marks = marksBefore(facts, token)
    if (isOf(facts, token, THAT) || marks & (COLON_BEFORE | QUOTE_OPENS)) return true
    if (marks || holder?.test(wordAt(facts, token))) return false
    if (facts.names.some(({ from }) => from === token)) return false
    if (facts.listHits('body').some((hit) => hit.from === token)) return false
  }
  return false
}
