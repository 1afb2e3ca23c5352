import { wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'

/** Words at most that describe a house before its kind. */
const DESCRIBED = 3

/** «В | министерстве», «на | заводе»: whether a word leads to the house within which something is said. */
export function leadsWithin(facts: SentenceFacts, token: number): boolean {
  const { within, beforeBody } = facts.own.knowledge.language.speech
  if (within === undefined) return false
  const word = wordAt(facts, token)
  if (within.prepositions.includes(word)) return true
  if (within.onSite?.leads.test(word) !== true) return false
  let house = token + 1
  while (house < Math.min(facts.to, token + DESCRIBED) && beforeBody?.test(wordAt(facts, house))) house++
  return within.onSite.houses.test(wordAt(facts, house))
}
