import { wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'

/** Where the courtesy before a name begins: "the Minister of Health, | the Hon. | Ada Lorn". */
export function titleStart(facts: SentenceFacts, from: number): number {
  const { offices, speech } = facts.own.knowledge.language
  let start = from
  while (start > facts.from && offices.courtesy?.test(wordAt(facts, start - 1))) start--
  if (start < from && start > facts.from && speech.articles?.includes(wordAt(facts, start - 1))) start--
  return start
}
