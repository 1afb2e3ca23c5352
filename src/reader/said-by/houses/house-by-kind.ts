import type { Trilingual } from '../../../law/law.ts'
import { textAt, wordAt } from '../../sentence/clauses.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { startOfVerb } from '../../sentence/start-of-verb.ts'
import { behindOpening } from '../behind-opening.ts'
import { BACK } from '../how-far.ts'
import type { Introduced } from '../introduced.ts'
import { nameIn } from '../name-in-each.ts'
import { isHouse, isOblique } from '../offices/body-name.ts'
import { fieldsOf, shareField } from '../offices/fields.ts'
import { type Known, type Source, UNNAMED } from '../source-at.ts'
import type { Place } from '../source-places.ts'
import { calledInSmall } from './called-in-small.ts'
import { areSeveral } from './one-body.ts'
import { SpeakingHouses } from './speaking-houses.ts'

/** The house for which words stand that tell only its kind, what it does or who leads it: «ведомство», "the regulator", «министр». */
export class HouseByKind {
  readonly #factsOf: (n: number) => SentenceFacts
  readonly #own: Known['own']
  readonly #introduced: Introduced
  readonly #sourceOf: (n: number) => Source | undefined
  readonly #spoken = new SpeakingHouses()
  #looked = 0

  /**
   * @param introduced what sentences name more fully than those behind them do
   * @param sourceOf whom a sentence names by what stands in it
   */
  constructor(
    factsOf: (n: number) => SentenceFacts,
    own: Known['own'],
    introduced: Introduced,
    sourceOf: (n: number) => Source | undefined,
  ) {
    this.#factsOf = factsOf
    this.#own = own
    this.#introduced = introduced
    this.#sourceOf = sourceOf
  }

  /** «В ведомстве сообщили», where a sentence before names the house whose words it tells. */
  before(facts: SentenceFacts, place: Place): Source | undefined {
    if (!this.#own.isNobody) return undefined
    const hits = facts.listHits('body', place)
    const { press } = facts.own.knowledge.language.offices
    // «в пресс-службе | прокуратуры»
    const hit = hits.find((one) => !press.test(textAt(facts, one))) ?? hits[0]
    if (hit === undefined || hit.to - hit.from > 1) return undefined
    const word = wordAt(facts, hit.from)
    for (let before = facts.n - 1; before >= Math.max(0, facts.n - BACK); before--) {
      const source = this.#sourceOf(before)
      if (source === undefined || source === UNNAMED) continue
      if (source !== 'own' && isHouse(nameIn(facts.language, source).toLowerCase(), word, facts))
        return source
      break
    }
    // «Полиция» is no other word for «ДП», as «министерство» is for «МВД».
    const isName = facts.own.knowledge.language.offices.ofOneWord?.test(word) === true
    const house = isName ? this.#introduced.house(facts.n, word) : this.#introduced.houseOf(facts.n, word)
    return house ?? this.#speaking(facts.n).soleFor(word, facts)
  }

  /** «Надзорное | ведомство», "the media | regulator": the one house that sentences before name, told by what it does. */
  again(facts: SentenceFacts, source: Trilingual): Source | undefined {
    if (!this.#own.isNobody) return undefined
    const { offices, speech } = facts.own.knowledge.language
    const name = nameIn(facts.language, source)
    const [first = '', ...others] = name.split(/\s+/u)
    const kind = others.at(-1) ?? first
    const inSmall = this.#introduced.houseInSmall(facts.n, withoutSpokesman(name, facts))
    if (inSmall !== undefined) return inSmall
    // "The State Bank of Ruritania … | the Bank"
    const word = name.toLowerCase()
    const isKindAlone = speech.articles !== undefined && name === kind && offices.ofKind?.test(word)
    if (isKindAlone)
      return this.#introduced.house(facts.n, word) ?? this.#speaking(facts.n).soleFor(word, facts)
    // «Прокуратура | региона»
    if (others.length > 0 && others.every((word) => offices.placeOfAny?.test(word))) {
      const only = offices.holder?.test(first.toLowerCase())
        ? undefined
        : this.#introduced.house(facts.n, first.toLowerCase())
      return only !== undefined && !areSeveral(nameIn(facts.language, only), facts.own.knowledge.language)
        ? only
        : undefined
    }
    const isKind = offices.ofAnyHouse?.test(kind) === true && speech.several?.test(kind) !== true
    // With a capital within, it is a name.
    if (!isKind || kind === name || /\s\p{Lu}/u.test(name)) return undefined
    const house = this.#introduced.house(facts.n, kind)
    return house !== undefined && this.#mayBe(facts, name, house) ? house : undefined
  }

  /** «Комитет призывает», "The committee urged": a kind of house as all of the subject. */
  alone(facts: SentenceFacts, place: Place): Source | undefined {
    if (!this.#own.isNobody) return undefined
    const small = calledInSmall(facts, place)
    const called =
      small === undefined || !small.includes(' ')
        ? undefined
        : this.#introduced.houseInSmall(facts.n, withoutSpokesman(small, facts))
    if (called !== undefined) return called
    if (!('verb' in place)) return undefined
    const { clauses, offices, speech } = facts.own.knowledge.language
    const start = clauses.verbsLast ? Math.max(place.from, behindOpening(facts)) : place.from
    const first = speech.articles?.includes(wordAt(facts, start)) ? start + 1 : start
    const isSubject = clauses.verbsLast
      ? first === behindOpening(facts) && !speech.goesOn?.test(wordAt(facts, first + 1))
      : startOfVerb(facts, place.from, place.verb) === first + 1
    const word = wordAt(facts, first)
    const isKind =
      offices.ofMany.test(word) ||
      offices.ofAnyHouse?.test(word) ||
      (clauses.verbsLast && facts.listHits('body').some(({ from, to }) => from === first && to === first + 1))
    if (!isSubject || !isKind) return undefined
    return isOblique(facts, { from: first, to: first + 1 })
      ? undefined
      : this.#introduced.house(facts.n, word)
  }

  /** «МВД Алтайской области … | Министр добавил»: of whom nothing is told, the one house is asked that such an office leads. */
  ledBy(n: number, office: Trilingual): Trilingual | undefined {
    const facts = this.#factsOf(n)
    const word = nameIn(facts.language, office).toLowerCase()
    if (!this.#own.isNobody) return undefined
    // «Представитель | главка»
    const [first = '', whose, ...others] = word.split(/\s+/u)
    const { represents } = facts.own.knowledge.language.offices
    if (whose !== undefined)
      return others.length === 0 && represents?.test(first) ? this.#introduced.house(n, whose) : undefined
    if (fieldsOf(word, [facts.own.knowledge.language]).has('member')) return undefined
    const house = this.#introduced.houseOf(n, word)
    return house !== undefined && this.#mayBe(facts, word, house) ? house : undefined
  }

  /** The houses whose words sentences before tell, each looked at once. */
  #speaking(n: number): SpeakingHouses {
    for (; this.#looked < n; this.#looked++) {
      const source = this.#sourceOf(this.#looked)
      if (source !== undefined && source !== 'own' && source !== UNNAMED)
        this.#spoken.add(source, this.#factsOf(this.#looked))
    }
    return this.#spoken
  }

  /** Whether nothing that words tell of an office or a house is other than what a house is about. */
  #mayBe(facts: SentenceFacts, words: string, house: Trilingual): boolean {
    const languages = [facts.own.knowledge.language]
    const told = fieldsOf(words.toLowerCase(), languages)
    return (
      told.size === 0 || shareField(told, fieldsOf(nameIn(facts.language, house).toLowerCase(), languages))
    )
  }
}

/** "The | council | spokesman": whoever only passes on what a house says. */
function withoutSpokesman(name: string, facts: SentenceFacts): string {
  const { offices, speech } = facts.own.knowledge.language
  const words = name.split(' ')
  const isOf =
    speech.articles !== undefined && words.length > 1 && offices.represents?.test(words.at(-1) ?? '')
  return isOf ? words.slice(0, -1).join(' ') : name
}
