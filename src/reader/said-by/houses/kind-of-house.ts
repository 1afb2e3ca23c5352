import { wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'

/** "Board", «комитет», «ведомство»: whether a word tells of what kind a house is, whatever it is for. */
export function isKindOfHouse(facts: SentenceFacts, token: number): boolean {
  const { ofMany, ofKind, ofAnyHouse } = facts.own.knowledge.language.offices
  const word = wordAt(facts, token)
  return [ofMany, ofKind, ofAnyHouse].some((kind) => kind?.test(word))
}
