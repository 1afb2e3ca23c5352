import type { Trilingual } from '../../law/law.ts'
import type { Name, Stretch } from '../check.ts'
import { isInFull } from '../full-name.ts'
import type { Language } from '../language.ts'
import { textAt } from '../sentence/clauses.ts'
import { type Asked, mayBe } from '../sentence/pronoun-sex.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { meet } from '../stretch.ts'
import { isCalledInSmall } from './houses/called-in-small.ts'
import { firmByKind } from './houses/firm-by-kind.ts'
import { houseAt, housesIn, officeOfHouseAt } from './houses/house-at.ts'
import { HouseNames } from './houses/house-names.ts'
import { baseOf, isInflectedAsOffice, isSubjectInFull, nameOfHouse, officesBeside } from './introduced-as.ts'
import { nameIn, nameInEach } from './name-in-each.ts'
import { ANY, OfficeHolders } from './offices/office-holders.ts'
import {
  isHeadAlone,
  keyOfLetters,
  keyOfNoun,
  keysOfHolder,
  keysOfOffice,
  nounOfOffice,
} from './offices/office-keys.ts'
import { officeOfName } from './offices/office-of-name.ts'
import { isPress } from './press-alone.ts'
import { type Known, officeAlone } from './source-at.ts'

/** Whom and what the sentences of one statement name more fully than those behind them do: «департамент басшысы», «Ведомство». */
export class Introduced {
  readonly #factsOf: (n: number) => SentenceFacts
  readonly #known: Known
  readonly #persons = new OfficeHolders()
  readonly #offices = new OfficeHolders()
  readonly #houses = new HouseNames()
  /** Of these, those that a sentence begins with: they act, and others are only mentioned. */
  readonly #acting = new HouseNames()
  readonly #press = new HouseNames()
  /** Firms, which no word for an authority means. */
  readonly #firms = new HouseNames()
  #looked = 0

  constructor(factsOf: (n: number) => SentenceFacts, known: Known) {
    this.#factsOf = factsOf
    this.#known = known
  }

  /**
   * The only one before a sentence whose office may be told by words that stand alone there: a person, or else a longer office.
   * @param sex what the sentence tells of whoever is asked for
   */
  holder(n: number, office: Trilingual, sex: Asked): Trilingual | undefined {
    this.#lookUpTo(n)
    const asked = keysOfOffice(this.#languageOf(n), this.#wordsOf(n, office))
    if (asked === undefined) return undefined
    const facts = this.#factsOf(n)
    const person = this.#persons.soleWith(asked)
    const found = person ?? this.#offices.soleWith(asked)
    if (found === undefined || found === 'doubt') return undefined
    // «Глава» tells nothing of what is headed: another who has any office may be meant.
    if (isHeadAlone(asked) && this.#hasOthers(found)) return undefined
    return person === undefined || mayBe(found.en, sex, facts) ? found : undefined
  }

  /** The same where the office tells more than a noun, of persons alone. */
  personWith(n: number, office: Trilingual, sex: Asked): Trilingual | undefined {
    this.#lookUpTo(n)
    const asked = keysOfOffice(this.#languageOf(0), this.#wordsOf(0, office))
    if (asked === undefined || asked.length < 2) return undefined
    const person = this.#persons.soleWith(asked)
    return person !== undefined && person !== 'doubt' && mayBe(person.en, sex, this.#factsOf(0))
      ? person
      : undefined
  }

  /**
   * Whom «Председатель:» stands for: the only one before whom the text tells with that very noun; and the only one at all, where the
   * label tells only who speaks.
   */
  atLabel(n: number, office: Trilingual): Trilingual | undefined {
    this.#lookUpTo(n)
    const words = this.#wordsOf(n, office)
    const keys = keysOfOffice(this.#languageOf(n), words)
    const noun = words[nounOfOffice(this.#languageOf(n), words)] ?? ''
    if (keys === undefined) return undefined
    const { speaks } = this.#factsOf(n).own.knowledge.language.offices
    const found = this.#persons.soleWith([...keys, keyOfNoun(noun)])
    const person = found === 'doubt' ? undefined : found
    return person ?? (found === undefined && speaks?.test(noun) ? this.onlyPerson(n) : undefined)
  }

  /** "The CS": the only one before whose office letters stand for. */
  byLetters(n: number, source: Trilingual): Trilingual | undefined {
    const facts = this.#factsOf(n)
    const letters = nameIn(facts.language, source)
    if (facts.own.knowledge.language.speech.articles === undefined || !/^\p{Lu}{2,5}$/u.test(letters))
      return undefined
    this.#lookUpTo(n)
    const found = this.#persons.soleWith([keyOfLetters(letters.toLowerCase())])
    return found === 'doubt' ? undefined : found
  }

  /** Whether words name an office, or whoever has it, at least as fully as others do: «депутат Мажилиса» beside «парламентарий». */
  isMore(n: number, told: Trilingual, office: Trilingual): boolean {
    const keys = new Set(keysOfOffice(this.#languageOf(n), this.#wordsOf(n, told)))
    return keysOfOffice(this.#languageOf(n), this.#wordsOf(n, office))?.every((key) => keys.has(key)) === true
  }

  /** The only house for which a word may stand, of those that sentences before begin with. */
  house(n: number, word: string): Trilingual | undefined {
    this.#lookUpTo(n)
    const name = this.#houses.soleFor(word, this.#factsOf(n))
    return name === undefined ? undefined : nameInEach(name, this.#known.law)
  }

  /** "The | police force |", "the | health ministry |": the only house before that a name in small letters can mean. */
  houseInSmall(n: number, name: string): Trilingual | undefined {
    if (name !== name.toLowerCase()) return undefined
    this.#lookUpTo(n)
    const whole = this.#inSmall(this.#factsOf(n), name)
    return whole === undefined ? undefined : nameInEach(whole, this.#known.law)
  }

  #inSmall(facts: SentenceFacts, name: string): string | undefined {
    const { speech } = facts.own.knowledge.language
    if (speech.articles === undefined || name !== name.toLowerCase()) return undefined
    for (const word of name.split(' ')) {
      const house = this.#houses.soleFor(word, facts)
      if (house !== undefined && house !== name && isCalledInSmall(name, house, facts)) return house
    }
    return undefined
  }

  /** The only house before that an office of one word may lead: «министр» for «Министерство труда», and for «МВД» where it is alone. */
  houseOf(n: number, office: string): Trilingual | undefined {
    const house = this.house(n, office)
    if (house !== undefined) return house
    const sole = this.onlyHouse(n)
    const [letters = ''] = sole === undefined ? [] : nameIn(this.#factsOf(n).language, sole).split(/\s+/u)
    const isInitial = letters.length > 1 && letters === letters.toUpperCase()
    return isInitial && letters.toLowerCase().includes(office.charAt(0)) ? sole : undefined
  }

  /** The one house that sentences before name, or that alone does anything in them. */
  onlyHouse(n: number): Trilingual | undefined {
    this.#lookUpTo(n)
    const name = this.#houses.sole ?? this.#acting.sole
    return name === undefined ? undefined : nameInEach(name, this.#known.law)
  }

  /** Whose «пресс-служба» is: the only one that sentences before begin with, or else the only house. */
  onlyPress(n: number): Trilingual | undefined {
    const house = this.onlyHouse(n)
    const name = house === undefined ? (this.#press.sole ?? this.#firms.sole) : undefined
    return name === undefined ? house : nameInEach(name, this.#known.law)
  }

  /** The only person before a sentence of whom an office is told. */
  onlyPerson(n: number): Trilingual | undefined {
    this.#lookUpTo(n)
    const person = this.#persons.soleWith([ANY])
    return person === 'doubt' ? undefined : person
  }

  #hasOthers(found: Trilingual): boolean {
    return [this.#persons, this.#offices].some((holders) => {
      const any = holders.soleWith([ANY])
      return any !== undefined && (any === 'doubt' || any.en !== found.en)
    })
  }

  /** Each sentence is looked at once, however many ask. */
  #lookUpTo(n: number): void {
    for (; this.#looked < n; this.#looked++) this.#add(this.#factsOf(this.#looked))
  }

  #addHouse(facts: SentenceFacts, house: Stretch, isBase: boolean): void {
    const name = nameOfHouse(facts, house)
    if (isPress(facts, name) || this.#inSmall(facts, name) !== undefined) return
    const { offices, speech } = facts.own.knowledge.language
    // Where nothing has cases, a name stands in its base form behind a dateline, too.
    if (offices.press.test(name)) this.#press.add(name, isBase || speech.articles !== undefined)
    const isFirm = firmByKind(facts, house.from) !== undefined
    ;(isFirm ? this.#firms : this.#houses).add(name, isBase)
    if (isBase && !isFirm) this.#acting.add(name, isBase)
  }

  #add(facts: SentenceFacts): void {
    const { n } = facts
    const house = houseAt(facts)
    if (house !== undefined) this.#addHouse(facts, house, true)
    for (const other of housesIn(facts))
      if (house === undefined || !meet(other, house)) this.#addHouse(facts, other, false)
    const persons = facts.names.filter((name) => isSubjectInFull(facts, name))
    for (const person of persons) {
      const name = baseOf(facts, person)
      if (name === undefined) continue
      const told = officesBeside(facts, person).flatMap(
        (office) => keysOfHolder(this.#languageOf(n), office) ?? [],
      )
      if (told.length > 0) this.#persons.add({ keys: new Set(told), name: nameInEach(name) })
    }
    this.#addInflected(facts, persons)
    if (persons.length > 0) return
    const office = this.#officeIn(facts)
    const words = office ? this.#wordsOf(n, office) : []
    const keys = keysOfOffice(this.#languageOf(n), words)
    // Of one that stands alone nothing is to be told.
    if (office !== undefined && keys !== undefined && keys.length > 1 && words.length > 1)
      this.#offices.add({ keys: new Set(keys), name: office })
  }

  /** «Запрос | министру транспорта Нурлану Серикову»: where an office is inflected as the name is, both have a base form. */
  #addInflected(facts: SentenceFacts, others: readonly Name[]): void {
    const { baseForms } = facts.own.knowledge.language
    if (baseForms === undefined || !isInflectedAsOffice(facts)) return
    for (const person of facts.names) {
      if (!isInFull(person)) continue
      const office = officeOfName(facts, person, 'inflected')
      const words = office && baseForms.body(textAt(facts, office).split(/\s+/u))
      if (words === undefined) continue
      const given = textAt(facts, person)
      const name =
        baseForms.person(given.split(/\s+/u))?.join(' ') ?? (others.includes(person) ? given : undefined)
      const keys = keysOfHolder(
        facts.own.knowledge.language,
        words.map((word) => word.toLowerCase()),
      )
      if (name !== undefined && keys !== undefined)
        this.#persons.add({ keys: new Set(keys), name: nameInEach(name) })
    }
  }

  /** The office that a sentence begins with, without whoever holds it. */
  #officeIn(facts: SentenceFacts): Trilingual | undefined {
    const ofHouse = officeOfHouseAt(facts)
    if (ofHouse !== undefined) return nameInEach(textAt(facts, ofHouse))
    return officeAlone(
      facts,
      { from: facts.from, to: facts.to, is: 'sentence', asked: 'anybody' },
      this.#known,
    )
  }

  /** The words of a name in the language of a sentence. */
  #wordsOf(n: number, name: Trilingual): string[] {
    return nameIn(this.#factsOf(n).language, name).toLowerCase().split(/\s+/u)
  }

  #languageOf(n: number): Language {
    return this.#factsOf(n).own.knowledge.language
  }
}
