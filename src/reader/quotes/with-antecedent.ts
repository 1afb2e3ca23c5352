import type { Stretch } from '../check.ts'
import { isOf, wordAt } from '../sentence/clauses.ts'
import { isParted } from '../sentence/parted.ts'
import { isRelative } from '../sentence/said-behind-verb.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { COORDINATOR, FINITE, THAT, VERB } from '../vocabulary/word-kinds.ts'
import { mayBePreposition } from './preposition.ts'

/** Words at most of whom or what a clause tells: "several | union | leaders who". */
const LONGEST = 3

/** "Deputies who | are sending untrue reports": a quote that begins at or behind a relative pronoun begins with whom its clause tells of. */
export function withAntecedent(facts: SentenceFacts, stretch: Stretch): Stretch {
  const { verbsLast } = facts.own.knowledge.language.clauses
  const { from, to } = stretch
  if (verbsLast || from === facts.from) return stretch
  const pronoun = isRelative(facts, from) ? from : from - 1
  if (!isRelative(facts, pronoun) || isParted(facts, pronoun, pronoun)) return stretch
  let start = pronoun
  while (
    start > facts.from &&
    pronoun - start < LONGEST &&
    isOfNoun(facts, start - 1) &&
    !isParted(facts, start, start)
  )
    start--
  return start < pronoun ? { from: start, to } : stretch
}

/** Whether a word may belong to a noun: no verb ("will | arrest"), no preposition, and none that joins clauses. */
function isOfNoun(facts: SentenceFacts, token: number): boolean {
  if ([VERB, FINITE, COORDINATOR, THAT].some((kind) => isOf(facts, token, kind))) return false
  if (token > facts.from && isOf(facts, token - 1, FINITE) && !isParted(facts, token, token)) return false
  const { articles } = facts.own.knowledge.language.speech
  return !mayBePreposition(facts, token) || articles?.includes(wordAt(facts, token)) === true
}
