import { isOf, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { startOfVerb } from '../sentence/start-of-verb.ts'
import { BEHIND_PAST, COORDINATOR, FINITE, PAST, SAYS, VERB } from '../vocabulary/word-kinds.ts'

/** "The tax office | denied the talk and | said": the first of several verbs of one subject, where a verb of saying is joined to it. */
export function firstOfSeveral(facts: SentenceFacts, from: number, verb: number): number | undefined {
  const first = startOfVerb(facts, from, verb)
  if (first <= from || !isOf(facts, first - 1, COORDINATOR)) return undefined
  const { addresses } = facts.own.knowledge.language.speech
  for (let token = from + 1; token < first - 1; token++) {
    const isDone = isOf(facts, token, PAST) && isOf(facts, token + 1, BEHIND_PAST)
    const isVerb = isDone || [VERB, FINITE, SAYS].some((kind) => isOf(facts, token, kind))
    if (isVerb || addresses?.test(wordAt(facts, token))) return token
  }
  return undefined
}
