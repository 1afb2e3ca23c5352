import type { Trilingual } from '../../law/law.ts'
import type { Name, Stretch } from '../check.ts'
import { isOf, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { OBLIQUE } from '../vocabulary/word-kinds.ts'
import { mayStandFor } from './body-name.ts'
import { houseAt, officeOfHouseAt } from './house-at.ts'
import { nameInEach } from './name-in-each.ts'
import { type Known, officeAlone } from './source-at.ts'
import { officeAround } from './source-holder.ts'

/** Letters by which two forms of a word are the same. */
const SAME = 5
/** Words of a full name at least. */
const FULL = 2

/** Whoever a sentence tells the office of, by the words of that. */
interface Holder {
  readonly words: ReadonlySet<string>
  readonly name: Trilingual
  readonly isPerson: boolean
}

/** Whom and what the sentences of one statement name more fully than those behind them do: «департамент басшысы», «Ведомство». */
export class Introduced {
  readonly #factsOf: (n: number) => SentenceFacts
  readonly #known: Known
  readonly #holders: Holder[] = []
  readonly #houses: { readonly n: number; readonly name: string }[] = []
  #looked = 0

  constructor(factsOf: (n: number) => SentenceFacts, known: Known) {
    this.#factsOf = factsOf
    this.#known = known
  }

  /** The only one before a sentence whose office may be told by words that stand alone there: a person, or else a longer office. */
  holder(n: number, office: Trilingual): Trilingual | undefined {
    this.#lookUpTo(n)
    if (this.#holders.length === 0) return undefined
    const asked = this.#keysOf(n, this.#wordsOf(n, office))
    const found = this.#holders.filter(({ words }) => asked.every((word) => words.has(word)))
    const persons = found.filter(({ isPerson }) => isPerson)
    return onlyOf(persons.length > 0 ? persons : found)
  }

  /** Whether words name an office, or whoever has it, at least as fully as others do: «депутат Мажилиса» beside «парламентарий». */
  isMore(n: number, told: Trilingual, office: Trilingual): boolean {
    const words = this.#wordsOf(n, told)
    const keys = new Set(this.#keysOf(n, words))
    const asked = this.#keysOf(n, this.#wordsOf(n, office))
    const { holder } = this.#factsOf(n).own.knowledge.language.offices
    return words.some((word) => holder?.test(word)) && asked.every((word) => keys.has(word))
  }

  /** The house that a word stands for: the one that the text begins with, or the only one that a sentence before begins with. */
  house(n: number, word: string): Trilingual | undefined {
    this.#lookUpTo(n)
    const facts = this.#factsOf(n)
    const found = this.#houses.filter(({ name }) => mayStandFor(word, name.toLowerCase(), facts))
    const [first] = found
    if (first === undefined) return undefined
    const isOnly = first.n === 0 || found.every(({ name }) => name === first.name)
    return isOnly ? nameInEach(first.name, this.#known.law) : undefined
  }

  /** Each sentence is looked at once, however many ask. */
  #lookUpTo(n: number): void {
    for (; this.#looked < n; this.#looked++) this.#add(this.#factsOf(this.#looked))
  }

  #add(facts: SentenceFacts): void {
    const { n } = facts
    const house = houseAt(facts)
    if (house !== undefined) this.#houses.push({ n, name: textOf(facts, house) })
    const persons = facts.names.filter((name) => isInFull(facts, name))
    for (const person of persons) {
      const office = officeAround(facts, person)
      if (office.length === 0) continue
      const words = new Set(this.#keysOf(n, office))
      this.#holders.push({ words, name: nameInEach(textOf(facts, person)), isPerson: true })
    }
    if (persons.length > 0) return
    const office = this.#officeIn(facts)
    if (office === undefined) return
    const words = new Set(this.#keysOf(n, this.#wordsOf(n, office)))
    this.#holders.push({ words, name: office, isPerson: false })
  }

  /** The office that a sentence begins with, without whoever holds it. */
  #officeIn(facts: SentenceFacts): Trilingual | undefined {
    const ofHouse = officeOfHouseAt(facts)
    if (ofHouse !== undefined) return nameInEach(textOf(facts, ofHouse))
    return officeAlone(
      facts,
      { from: facts.from, to: facts.to, is: 'sentence', asked: 'anybody' },
      this.#known,
    )
  }

  /** The words of a name in the language of a sentence. */
  #wordsOf(n: number, name: Trilingual): string[] {
    const told: Readonly<Record<string, string>> = name
    const { tag } = this.#factsOf(n).own.knowledge.language
    return (told[tag] ?? name.en).toLowerCase().split(/\s+/u)
  }

  /** Words of an office so that others for the same are alike; without those that stand for any. */
  #keysOf(n: number, words: readonly string[]): string[] {
    const { offices } = this.#factsOf(n).own.knowledge.language
    return words.flatMap((word) => {
      if (offices.ofAnyHouse?.test(word) || offices.anySpeaker?.test(word)) return []
      if (offices.heads?.test(word)) return ['head']
      return offices.fields?.member?.test(word) ? ['member'] : [word.slice(0, SAME)]
    })
  }
}

/** The name of all of them, where they are one. */
function onlyOf([first, ...others]: readonly Holder[]): Trilingual | undefined {
  return others.every(({ name }) => name.en === first?.name.en) ? first?.name : undefined
}

function isInFull(facts: SentenceFacts, { kind, from, to }: Name): boolean {
  return (
    kind === 'person' && to - from >= FULL && !isOf(facts, to - 1, OBLIQUE) && wordAt(facts, from).length > 1
  )
}

function textOf({ text, survey }: SentenceFacts, { from, to }: Stretch): string {
  const { start, end } = survey.tokens
  return text.slice(start[from], end[to - 1])
}
