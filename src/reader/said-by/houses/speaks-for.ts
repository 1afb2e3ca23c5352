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
  const title = titleOf(name)?.toLowerCase().split(/\s+/u)
  const office = title ?? (person ? officeAround(facts, person) : [])
  return office.length > 0 && officeWithin(office, house, facts) !== 'other'
}
