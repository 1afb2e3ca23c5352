import type { OfficeWords } from '../../language/offices.ts'
import { wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'

/** "Board", «комитет», «ведомство»: whether a word tells of what kind a house is, whatever it is for. */
export function isKindOfHouse(facts: SentenceFacts, token: number): boolean {
  return tellsKindOfHouse(wordAt(facts, token), facts.own.knowledge.language.offices)
}

/** The same of a word in small letters, wherever it stands. */
export function tellsKindOfHouse(word: string, { ofMany, ofKind, ofAnyHouse }: OfficeWords): boolean {
  return [ofMany, ofKind, ofAnyHouse].some((kind) => kind?.test(word))
}
