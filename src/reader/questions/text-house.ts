import type { Trilingual } from '../../law/law.ts'
import { textAt } from '../sentence/clauses.ts'
import { mayBe } from '../sentence/pronoun-sex.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { meet } from '../stretch.ts'
import { beginsWithOther } from './begins-with-other.ts'
import { houseAt, housesIn, kindInNameAt } from './house-at.ts'
import { framedIn } from './house-frames.ts'
import { type HouseTold, houseTold } from './house-words.ts'
import { nameIn, nameInEach } from './name-in-each.ts'
import { areOneBody } from './one-body.ts'
import { type Known, type Source, UNNAMED } from './source-at.ts'
import { isNameOfHouse } from './speaking-houses.ts'

/** Sentences of a text in which its house is sought at most: what is longer holds several texts. */
const LONGEST = 300
/** The last sentence in which a press release, or news of it, names its house first. */
const LEAD = 2
/** Sentences back in which another house may be meant by a word for any. */
const BACK = 3

/** The one house whose words a text tells, and who speaks for it. */
interface Voices {
  readonly house: Trilingual | 'own'
  readonly told: HouseTold
  readonly persons: readonly Trilingual[]
}

/** The one house whose words a text tells: what names nobody by whom it is said, and can mean that house, is put to it. */
export class TextHouse {
  readonly #factsOf: (n: number) => SentenceFacts
  readonly #sourceOf: (n: number) => Source | undefined
  readonly #known: Known
  #voices: Voices | 'none' | undefined

  /** @param sourceOf whom a sentence itself names */
  constructor(
    factsOf: (n: number) => SentenceFacts,
    known: Known,
    sourceOf: (n: number) => Source | undefined,
  ) {
    this.#factsOf = factsOf
    this.#known = known
    this.#sourceOf = sourceOf
  }

  /** Whom a sentence means by a word for the house, for its people or for what it sent out, or by a pronoun. */
  framed(n: number): Source | undefined {
    this.#voices ??= this.#only() ?? 'none'
    if (this.#voices === 'none') return undefined
    const { house, told, persons } = this.#voices
    const framed = framedIn(this.#factsOf(n), told)
    switch (framed) {
      case undefined:
        return undefined
      case 'kind':
        return house
      case 'any':
      case 'anybody':
        return this.#mayBeOther(n) ? undefined : house
      case 'message':
        return persons.length > 0 ? undefined : house
      default: {
        const [sole, ...others] = persons.filter((person) => mayBe(person.en, framed, this.#factsOf(n)))
        return others.length > 0 ? undefined : sole
      }
    }
  }

  /** Whether another house acts in the few sentences before, which a word for any house may mean. */
  #mayBeOther(n: number): boolean {
    if (this.#voices === 'none' || this.#voices === undefined || this.#voices.house === 'own') return false
    const { house } = this.#voices
    for (let before = n - 1; before >= Math.max(0, n - BACK); before--) {
      const facts = this.#factsOf(before)
      if (this.#sourceOf(before) === house) return false
      if (beginsWithOther(facts, nameIn(facts.language, house).toLowerCase())) return true
    }
    return false
  }

  #only(): Voices | undefined {
    const first = this.#factsOf(0)
    const { sentenceCount } = first.survey.tokens
    if (sentenceCount > LONGEST) return undefined
    const { own, bodies } = this.#known
    let house: Trilingual | undefined
    const persons: Trilingual[] = []
    for (let n = 0; n < sentenceCount; n++) {
      const source = this.#sourceOf(n)
      if (source === undefined || source === 'own' || source === UNNAMED) continue
      const facts = this.#factsOf(n)
      if (!isNameOfHouse(nameIn(facts.language, source), facts)) {
        if (!persons.some(({ en }) => en === source.en)) persons.push(source)
      } else if (house === undefined || areOneBody(source, house)) house ??= source
      else return undefined
    }
    if (!own.isUnknown)
      return house === undefined && bodies.length > 0
        ? { house: 'own', told: houseTold(bodies, first), persons }
        : undefined
    house ??= this.#inLead(sentenceCount)
    return house && { house, told: houseTold([nameIn(first.language, house)], first), persons }
  }

  /** The one house that the first sentences begin with, whatever is told of it there: "The committee of … has published an explanation". */
  #inLead(sentenceCount: number): Trilingual | undefined {
    let house: Trilingual | undefined
    for (let n = 0; n <= Math.min(LEAD, sentenceCount - 1); n++) {
      const facts = this.#factsOf(n)
      const at = houseAt(facts) ?? kindInNameAt(facts)
      if (at !== undefined && !this.#isPressOfAny(facts, textAt(facts, at))) {
        const name = nameInEach(textAt(facts, at), this.#known.law)
        if (house !== undefined && !areOneBody(house, name)) return undefined
        house ??= name
      }
      // Where nobody is told to speak, one that is only mentioned may be meant as well.
      if (housesIn(facts).some((other) => at === undefined || !meet(other, at))) return undefined
    }
    return house
  }

  /** «Министрліктің баспасөз қызметі»: a press service that does not tell whose it is. */
  #isPressOfAny(facts: SentenceFacts, name: string): boolean {
    const { press } = facts.own.knowledge.language.offices
    const words = name.toLowerCase().split(/\s+/u)
    return press.test(name) && this.#known.own.isAnyBody(words)
  }
}
