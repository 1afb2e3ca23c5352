import { isOf, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { RELATIVE } from '../vocabulary/word-kinds.ts'

/** Whether a word begins what only tells more of a person, a place or a time: «…, | куда он попросил обратиться». */
export function tellsMore(facts: SentenceFacts, token: number): boolean {
  const { relativeForms, relativePlaces } = facts.own.knowledge.language.clauses
  const word = wordAt(facts, token)
  return isOf(facts, token, RELATIVE) || [relativeForms, relativePlaces].some((kind) => kind?.test(word))
}
