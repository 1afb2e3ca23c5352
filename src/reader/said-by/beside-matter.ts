import { wordAt } from '../sentence/clauses.ts'
import { isRelative } from '../sentence/said-behind-verb.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'

/** Whether a word begins what only tells more of a person, a place or a time: «…, | куда он попросил обратиться». */
export function tellsMore(facts: SentenceFacts, token: number): boolean {
  const { relativePlaces } = facts.own.knowledge.language.clauses
  return isRelative(facts, token) || relativePlaces?.test(wordAt(facts, token)) === true
}
