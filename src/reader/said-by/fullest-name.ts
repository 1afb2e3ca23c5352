import type { Trilingual } from '../../law/law.ts'
import { officeOfBody } from '../../law/office-names/of-body.ts'
import { inEach } from '../../law/tags.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { houseInOffice } from './houses/house-in-office.ts'
import { officeWithin } from './houses/house-words.ts'
import type { LettersTold } from './houses/letters-told.ts'
import type { TextHouse } from './houses/text-house.ts'
import { nameIn, nameInEach } from './name-in-each.ts'
import type { OfficesTold } from './offices/offices-told.ts'
import { personBeside } from './person-in-each.ts'
import { type Known, UNNAMED } from './source-at.ts'

/** Whoever a sentence names, as fully as the text names them: letters written out, an office with its house and its place. */
export class FullestName {
  readonly #known: Known
  readonly #letters: LettersTold
  readonly #house: TextHouse
  readonly #offices: OfficesTold

  constructor(known: Known, letters: LettersTold, house: TextHouse, offices: OfficesTold) {
    this.#known = known
    this.#letters = letters
    this.#house = house
    this.#offices = offices
  }

  of(given: Trilingual, facts: SentenceFacts): Trilingual {
    const named = this.#letters.wholeOf(given, facts)
    const source = this.#known.own.isUnknown ? this.#house.wholeOf(named, facts) : named
    const told = this.#offices.withOffice(source)
    return told === source ? this.#withPlace(source, facts) : this.#withHouse(told, source, facts)
  }

  /** «Областной департамент полиции»: a house or an office with the place that the statement names. */
  #withPlace(source: Trilingual, { language }: SentenceFacts): Trilingual {
    if (source === UNNAMED) return source
    const given = nameIn(language, source)
    const placed = this.#known.placed(given)
    return placed === given ? source : nameInEach(placed, this.#known.law)
  }

  /** «Председатель комиссии»: beside an office that tells nothing of the house whose it is stands the one house of the text. */
  #withHouse(told: Trilingual, { en: name }: Trilingual, facts: SentenceFacts): Trilingual {
    const title = told.en === name ? undefined : this.#offices.titleOf(name)
    const only = title === undefined ? undefined : this.#house.named
    if (title === undefined || only === undefined) return told
    const words = title.toLowerCase().split(/\s+/u)
    if (officeWithin(words, only.told, facts) !== 'bare' || houseInOffice(title, facts) !== undefined)
      return told
    const house = this.#withPlace(only.house, facts)
    const whole = officeOfBody(title, nameIn(facts.language, house))
    if (whole !== undefined)
      return personBeside(name, whole, this.#known.law, facts.own.knowledge.language.tag)
    return inEach((tag) => `${told[tag]} (${house[tag]})`)
  }
}
