import { wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'

/** «Как | сообщает министерство, …»: where nothing stands before a subject, one stands behind the verb. */
export function isBehindSo(facts: SentenceFacts, verb: number): boolean {
  const { articles, tellsSo } = facts.own.knowledge.language.speech
  return articles === undefined && verb > facts.from && tellsSo?.test(wordAt(facts, verb - 1)) === true
}
