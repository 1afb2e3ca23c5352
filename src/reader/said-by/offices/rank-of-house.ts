import type { Stretch } from '../../check.ts'
import { COMMA_BEFORE } from '../../scan/tokens.ts'
import { isOf, marksBefore, PARTS, textAt, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { COORDINATOR } from '../../vocabulary/word-kinds.ts'
import { houseInCapitals } from '../houses/house-in-capitals.ts'
import { isHolderOf } from './office-words.ts'

/** "Inspector Helen Moss | of Northshire Police", "Sergeant Paul Dean, | from the Harbour Guard,": a rank with the house behind the name; any other title as it is. */
export function rankOfHouse(facts: SentenceFacts, { to }: Stretch, title: string): string {
  const { offices, speech } = facts.own.knowledge.language
  const { rank, ofHouse } = offices
  if (ofHouse === undefined || to >= facts.to || !rank?.test(title.toLowerCase())) return title
  const marks = marksBefore(facts, to) & PARTS
  if ((marks !== 0 && marks !== COMMA_BEFORE) || !ofHouse.leads.test(wordAt(facts, to))) return title
  const from = speech.articles?.includes(wordAt(facts, to + 1)) ? to + 2 : to + 1
  const house = houseInCapitals(facts, from, endOfOne(facts, from))
  return house === undefined
    ? title
    : `${title} ${ofHouse.told} ${textAt(facts, { from: to + 1, to: house.to })}`
}

/** "… of the Crime Agency | and Sergeant Ann Cole": where another is named with a rank. */
function endOfOne(facts: SentenceFacts, from: number): number {
  for (let token = from + 1; token < facts.to - 1; token++)
    if (isOf(facts, token, COORDINATOR) && isHolderOf(facts, token + 1, 'base')) return token
  return facts.to
}
