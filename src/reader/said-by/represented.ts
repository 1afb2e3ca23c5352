import type { Trilingual } from '../../law/law.ts'
import { textAt } from '../sentence/clauses.ts'
import { personsFor } from '../sentence/pronoun-sex.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { houseActing } from './houses/house-acting.ts'
import { nameInEach } from './name-in-each.ts'
import type { Surnames } from './offices/surnames.ts'
import { type Known, type Source, UNNAMED } from './source-at.ts'

/** What is asked of the sentences of one statement. */
interface Text {
  readonly factsOf: (n: number) => SentenceFacts
  readonly known: Known
  readonly surnames: Surnames
  /** Whom a sentence names by what stands in it. */
  readonly namedIn: (n: number) => Source | undefined
  readonly isHouse: (source: Trilingual, n: number) => boolean
}

/**
 * For whom "the spokesperson" speaks: the house that last did or said anything, unless a person had the word behind it. "The ministry
 * disagreed. … | the spokesperson said".
 */
export function representedBefore(n: number, back: number, text: Text): Trilingual | undefined {
  for (let before = n - 1; before >= Math.max(0, n - back); before--) {
    const source = text.namedIn(before)
    const isNamed = source !== undefined && source !== 'own' && source !== UNNAMED
    if (isNamed && text.isHouse(source, before)) return source
    const facts = text.factsOf(before)
    const person = representativeIn(facts, text.surnames)
    if (person !== undefined || isNamed) return person
    const house = houseActing(facts)
    if (house !== undefined) return nameInEach(house, text.known.law)
  }
  return undefined
}

/** Whoever a sentence names in full as one who passes on what a house says. */
function representativeIn(facts: SentenceFacts, surnames: Surnames): Trilingual | undefined {
  const { people, press, represents } = facts.own.knowledge.language.offices
  const person = personsFor(facts, 'anybody').find((one) =>
    surnames
      .officeOfPerson(facts, one)
      .some((word) => people?.test(word) || press.test(word) || represents?.test(word)),
  )
  return person && person.to - person.from > 1 ? nameInEach(textAt(facts, person)) : undefined
}
