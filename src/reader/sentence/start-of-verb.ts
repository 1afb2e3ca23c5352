import { wordAt } from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** The first of the auxiliaries before a verb, behind `from`: "the minister, Ann Lee, | has also | said". */
export function startOfVerb(facts: SentenceFacts, from: number, verb: number): number {
  const { auxiliaries } = facts.own.knowledge.language.speech
  let first = verb
  while (first > from && auxiliaries?.includes(wordAt(facts, first - 1))) first--
  return first
}
