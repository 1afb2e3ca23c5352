import type { Stretch } from '../check.ts'
import { mayBePreposition } from '../quotes/preposition.ts'
import { COMMA_BEFORE } from '../scan/tokens.ts'
import { CAPITAL } from '../scan/words.ts'
import { hasShape, isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import { endOfSubject } from '../sentence/end-of-subject.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { FINITE, PAST, PRONOUN, SAYS } from '../vocabulary/word-kinds.ts'
import { houseInCapitals } from './houses/house-in-capitals.ts'
import { isKindOfHouse } from './houses/kind-of-house.ts'
import { isHolder } from './offices/office-words.ts'

/** Words at most before «что» or a colon. */
export const BEFORE = 14

export function isSubject(facts: SentenceFacts, token: number): boolean {
  const { articles } = facts.own.knowledge.language.speech
  if (hasShape(facts, token, CAPITAL) || isOf(facts, token, PRONOUN)) return true
  return articles?.includes(wordAt(facts, token)) === true
}

/** "The harbours minister, Ann Lee, | was clear that": the first word behind a name that commas stand around. */
export function behindApposed(facts: SentenceFacts, first: number): number | undefined {
  if (facts.own.knowledge.language.speech.articles === undefined) return undefined
  const end = endOfSubject(facts, first, facts.to)
  return end !== undefined && marksBefore(facts, end) & COMMA_BEFORE ? end : undefined
}

export function firstVerb(facts: SentenceFacts, { from, to }: Stretch): number | undefined {
  for (let token = from; token < to; token++) {
    if (!isOf(facts, token, FINITE) && !isOf(facts, token, PAST)) continue
    if (hasShape(facts, token, CAPITAL)) continue
    // «Умаров | не скрывает, что»: what is denied is not that he says it.
    return facts.listHits('negation').find((hit) => hit.to === token)?.from ?? token
  }
  return undefined
}

/** "Umarov | thinks that", "the agency | fears that": behind a name, or a house or an office of one word or two. */
export function behindSubject(facts: SentenceFacts, from: number): number | undefined {
  const { speech } = facts.own.knowledge.language
  const end = endOfCapitals(facts, from)
  if (end !== undefined) return end
  if (speech.articles?.includes(wordAt(facts, from)) !== true) {
    // «О | том, что»
    const leads =
      speech.articles === undefined && mayBePreposition(facts, from) && !isOf(facts, from, PRONOUN)
    return hasShape(facts, from, CAPITAL) && !leads ? from + 1 : undefined
  }
  const isOffice = (token: number): boolean => isKindOfHouse(facts, token) || isHolder(facts, token)
  if (!isOffice(from + 1)) return undefined
  // "The deputy | minister | thinks": the last of several nouns.
  const noun = isOffice(from + 2) ? from + 2 : from + 1
  return noun + 1 < facts.to ? noun + 1 : undefined
}

/** "The | Revenue Guard of Freedonia | wishes to make clear that", "Ann Lee | wishes …": one past a name of several words. */
function endOfCapitals(facts: SentenceFacts, from: number): number | undefined {
  const { articles } = facts.own.knowledge.language.speech
  if (articles === undefined) return undefined
  const first = articles.includes(wordAt(facts, from)) ? from + 1 : from
  const furthest = Math.min(facts.to, from + BEFORE)
  const person = facts.names.find((name) => name.from === first && name.kind === 'person')
  const to = houseInCapitals(facts, first, furthest)?.to ?? person?.to
  return to !== undefined && to < facts.to && !(marksBefore(facts, to) & PARTS) ? to : undefined
}

export function holdsTelling(facts: SentenceFacts, { from, to }: Stretch): boolean {
  const { addresses } = facts.own.knowledge.language.speech
  for (let token = from; token < to; token++)
    if (isOf(facts, token, SAYS) || addresses?.test(wordAt(facts, token))) return true
  return false
}
