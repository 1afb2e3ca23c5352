import { isOf, marksBefore, PARTS, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { withoutThings } from '../../sentence/told-by.ts'
import { meetsAny } from '../../stretch.ts'
import { SAYS } from '../../vocabulary/word-kinds.ts'
import { isLetters } from '../offices/body-name.ts'
import { isOfPerson } from '../offices/office-words.ts'
import { isKindOfHouse } from './kind-of-house.ts'

/** Words at most of houses one within another. */
const LONGEST = 14

/**
 * Where verbs stand last: «Түркістан облысының кәсіпкерлік басқармасының | баспасөз хатшысы»: one past the house in whose office somebody is,
 * whatever that house is for. Nothing where the words before it may be somebody else.
 */
export function behindHouse(facts: SentenceFacts, from: number, end: number): number | undefined {
  const { offices, speech } = facts.own.knowledge.language
  let house: number | undefined
  for (let token = from; token < Math.min(end - 1, from + LONGEST); token++) {
    const word = wordAt(facts, token)
    const isApart = token > from && marksBefore(facts, token) & PARTS
    if (isApart || offices.holder?.test(word) || isOf(facts, token, SAYS) || isOfPerson(facts, token)) break
    if (speech.genitive?.test(word) && (isKindOfHouse(facts, token) || isLetters(facts, token)))
      house = token + 1
  }
  if (house === undefined) return undefined
  return meetsAny({ from, to: house }, withoutThings(facts.listHits('outsider'), facts)) ? undefined : house
}
