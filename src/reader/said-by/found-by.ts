import type { Stretch } from '../check.ts'
import { behindWhen } from '../sentence/behind-when.ts'
import { marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { houseInCapitals } from './houses/house-in-capitals.ts'

/** Words at most from the beginning of a sentence to the noun, from that to whose it is, and from there to what was found. */
const HEAD = 5
const BETWEEN = 3
const FOUND = 6
/** Words of a name at most. */
const NAME = 14

/** Where nothing has cases: "A check by | the Road Bureau of Freedonia | found that …", "In an audit by | the Road Bureau | it was found that …": whose finding it is. */
export function whoseFinding(facts: SentenceFacts): Stretch | undefined {
  const { foundBy, articles } = facts.own.knowledge.language.speech
  if (foundBy === undefined || articles === undefined) return undefined
  const first = behindWhen(facts, facts.from, facts.to)
  const noun = wordWithin(facts, first, first + HEAD, foundBy.noun)
  const by = noun === undefined ? undefined : wordWithin(facts, noun + 1, noun + 1 + BETWEEN, foundBy.by)
  if (by === undefined) return undefined
  const from = articles.includes(wordAt(facts, by + 1)) ? by + 2 : by + 1
  const house = houseInCapitals(facts, from, Math.min(facts.to, from + NAME))
  if (house === undefined || wordWithin(facts, house.to, house.to + FOUND, foundBy.finds) === undefined)
    return undefined
  return house
}

function wordWithin(facts: SentenceFacts, from: number, end: number, words: RegExp): number | undefined {
  for (let token = from; token < Math.min(facts.to, end); token++) {
    if (token > from && marksBefore(facts, token) & PARTS) return undefined
    if (words.test(wordAt(facts, token))) return token
  }
  return undefined
}
