import type { Stretch } from '../check.ts'
import { COMMA_BEFORE } from '../scan/tokens.ts'
import { isOf, marksBefore, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { SAYS, THAT } from '../vocabulary/word-kinds.ts'
import { hasTeller } from './tellers.ts'

/** Words at most before what a message says, and words that are left at least. */
const LONGEST = 24
const SHORTEST = 3
/** Words from a relative pronoun to its verb. */
const CLAUSE = 3

/** «Ведомство распространило заявление, в котором отмечается, что | …»: what somebody sends out says, without that it does. */
export function behindMessage(facts: SentenceFacts, { from, to }: Stretch): Stretch {
  const { clauses, speech } = facts.own.knowledge.language
  if (clauses.relativeForms === undefined || speech.ofMessage?.verb === undefined) return { from, to }
  const furthest = Math.min(to - SHORTEST, from + LONGEST)
  for (let that = from + 1; that < furthest; that++) {
    if (!isOf(facts, that, THAT) || !(marksBefore(facts, that) & COMMA_BEFORE)) continue
    const verb = that - 1
    if (!isOf(facts, verb, SAYS) || !speech.ofMessage.verb.test(wordAt(facts, verb))) return { from, to }
    const relative = relativeBefore(facts, verb, clauses.relativeForms)
    const isSent = relative !== undefined && hasTeller(facts, { from: facts.from, to: relative })
    return isSent ? { from: that + 1, to } : { from, to }
  }
  return { from, to }
}

/** «заявление, в | котором | отмечается» */
function relativeBefore(facts: SentenceFacts, verb: number, relative: RegExp): number | undefined {
  for (let token = verb - 1; token > Math.max(facts.from, verb - CLAUSE); token--)
    if (relative.test(wordAt(facts, token))) return token
  return undefined
}
