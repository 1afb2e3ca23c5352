import type { Trilingual } from '../../../law/law.ts'
import { textAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { nameIn } from '../name-in-each.ts'
import { officeAround } from '../source-holder.ts'
import { type HouseTold, officeWithin } from './house-words.ts'

/**
 * Whether whoever a sentence names has an office within a house, as far as the text tells: «начальник управления», "its deputy chairman".
 * @param titleOf the office that the text gives to a person
 */
export function speaksFor(
  facts: SentenceFacts,
  source: Trilingual,
  house: HouseTold,
  titleOf: (person: string) => string | undefined,
): boolean {
  const name = nameIn(facts.language, source)
  const person = facts.names.find((one) => one.kind === 'person' && textAt(facts, one) === name)
  const words = (office: string): readonly string[] => office.toLowerCase().split(/\s+/u)
  const title = titleOf(name)
  // "A spokesman for the committee": whoever is told without a name is told by the office.
  const office = title ? words(title) : person ? officeAround(facts, person) : words(name)
  return office.length > 0 && officeWithin(office, house, facts) !== 'other'
}
