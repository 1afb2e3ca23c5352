import { wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'

const LONGEST = 3

/** Whether a word is as short as prepositions are: «с», «на», «при». No list of them is looked up in. */
export function mayBePreposition(facts: SentenceFacts, token: number): boolean {
  return wordAt(facts, token).length <= LONGEST
}
