import type { Trilingual } from '../../../law/law.ts'
import type { Stretch } from '../../check.ts'
import { isInFull } from '../../full-name.ts'
import { textAt, wordAt } from '../../sentence/clauses.ts'
import { mayBe } from '../../sentence/pronoun-sex.ts'
import type { SentenceFacts } from '../../sentence/sentence-facts.ts'
import { meet } from '../../stretch.ts'
import { LONGEST } from '../how-far.ts'
import { markedAt } from '../marked-at.ts'
import { nameIn, nameInEach } from '../name-in-each.ts'
import { inflectedAt } from '../offices/inflected-name.ts'
import { type Known, type Source, UNNAMED } from '../source-at.ts'
import { placesOf } from '../source-places.ts'
import { beginsWithOther } from './begins-with-other.ts'
import { houseAt, housesIn, kindInNameAt } from './house-at.ts'
import { houseForPronoun } from './house-for-pronoun.ts'
import { framedIn } from './house-frames.ts'
import { houseInOffice } from './house-in-office.ts'
import { type HouseTold, houseTold, meantBy } from './house-words.ts'
import { areOneBody, isCalledShort } from './one-body.ts'
import { isNameOfHouse } from './speaking-houses.ts'
import { speaksFor } from './speaks-for.ts'

/** The last sentence in which a press release, or news of it, names its house first. */
const LEAD = 2
/** Sentences back in which another house may be meant by a word for any. */
const BACK = 3

/** The one house whose words a text tells, and who speaks for it. */
interface Voices {
  readonly house: Trilingual | 'own'
  readonly told: HouseTold
  readonly persons: readonly Trilingual[]
  /** Whether none of these is told to have an office elsewhere. */
  readonly isOneVoice: boolean
}

/** The one house whose words a text tells: what names nobody by whom it is said, and can mean that house, is put to it. */
export class TextHouse {
  readonly #factsOf: (n: number) => SentenceFacts
  readonly #sourceOf: (n: number) => Source | undefined
  readonly #known: Known
  readonly #titleOf: (person: string) => string | undefined
  #voices: Voices | 'none' | undefined

  /**
   * @param sourceOf whom a sentence itself names
   * @param titleOf the office that the text gives to a person
   */
  constructor(
    factsOf: (n: number) => SentenceFacts,
    known: Known,
    sourceOf: (n: number) => Source | undefined,
    titleOf: (person: string) => string | undefined,
  ) {
    this.#titleOf = titleOf
    this.#factsOf = factsOf
    this.#known = known
    this.#sourceOf = sourceOf
  }

  /** Whom a sentence means by a word for the house, for its people or for what it sent out, or by a pronoun. */
  framed(n: number): Source | undefined {
    // Most sentences tell of nobody who says something, and need no other one looked at.
    if (this.#voices === undefined && placesOf(this.#factsOf(n)).length === 0) return undefined
    this.#voices ??= this.#only() ?? 'none'
    if (this.#voices === 'none') return undefined
    const { house, told, persons, isOneVoice } = this.#voices
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
        return isOneVoice ? house : undefined
      default: {
        // In what a speaker is known of, and nobody else is named as speaking, "he" is nobody else.
        if (house === 'own' && persons.length === 0 && this.#known.own.tellsSpeaker) return 'own'
        // «Служба безопасности провела проверку. | Она …»: then the house before is meant.
        if (n > 0 && houseForPronoun(this.#factsOf(n - 1), framed) !== undefined) return undefined
        const [sole, ...others] = persons.filter((person) => mayBe(person.en, framed, this.#factsOf(n)))
        return others.length > 0 ? undefined : sole
      }
    }
  }

  /** What is told of the one house, where it is not the statement's own. */
  get named(): { readonly house: Trilingual; readonly told: HouseTold } | undefined {
    this.#voices ??= this.#only() ?? 'none'
    if (this.#voices === 'none' || this.#voices.house === 'own') return undefined
    const { house, told } = this.#voices
    return { house, told }
  }

  /** The one house by its whole name, where a source is told by less of it. */
  wholeOf(source: Trilingual, facts: SentenceFacts): Trilingual {
    const only = this.named
    return only !== undefined && this.#isShortFor(source, only.house, facts) ? only.house : source
  }

  #isShortFor(short: Trilingual, full: Trilingual, facts: SentenceFacts): boolean {
    const { placed } = this.#known
    const { language } = facts.own.knowledge
    return isCalledShort(nameIn(facts.language, short), placed(nameIn(facts.language, full)), language)
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
    const firsts: number[] = []
    for (let n = 0; n < sentenceCount; n++) {
      const source = this.#sourceOf(n)
      if (source === undefined || source === 'own' || source === UNNAMED) continue
      const facts = this.#factsOf(n)
      if (!isNameOfHouse(nameIn(facts.language, source), facts)) {
        if (persons.some(({ en }) => en === source.en)) continue
        persons.push(source)
        firsts.push(n)
      } else if (house === undefined || this.#isShortFor(house, source, facts)) house = source
      else if (!areOneBody(source, house) && !this.#isShortFor(source, house, facts)) return undefined
    }
    if (!own.isUnknown)
      return house === undefined && bodies.length > 0
        ? { house: 'own', told: houseTold(bodies, first), persons, isOneVoice: persons.length === 0 }
        : undefined
    house =
      this.#asInLead(house, sentenceCount) ??
      this.#inLead(sentenceCount) ??
      this.#ofOffices(persons, sentenceCount)
    if (house === undefined) return undefined
    const told = houseTold([nameIn(first.language, house)], first)
    const isOneVoice = persons.every((person, at) =>
      speaksFor(this.#factsOf(firsts[at] as number), person, told, this.#titleOf),
    )
    return { house, told, persons, isOneVoice }
  }

  /**
   * "Kairat Ospanov, head of the city fire department. | The department": the one house that all who speak, or where nobody is told to, all whom
   * the first sentences name, have their offices in.
   */
  #ofOffices(persons: readonly Trilingual[], sentenceCount: number): Trilingual | undefined {
    const facts = this.#factsOf(0)
    const names = persons.length > 0 ? persons.map(({ en }) => en) : this.#namedFirst(sentenceCount)
    let only: string | undefined
    for (const name of names) {
      const title = this.#titleOf(name)
      const house = title === undefined ? undefined : houseInOffice(title, facts)
      if (house === undefined || (only !== undefined && only !== house)) return undefined
      only = house
    }
    return only === undefined ? undefined : nameInEach(only, this.#known.law)
  }

  /** «Управление Рыбнадзора по Заречной области открыло отдел. …, – отметили в | управлении Рыбнадзора»: the house by all that the first sentences call it. */
  #asInLead(house: Trilingual | undefined, sentenceCount: number): Trilingual | undefined {
    let whole: Trilingual | undefined
    for (let n = 0; house !== undefined && n <= Math.min(LEAD, sentenceCount - 1); n++) {
      const facts = this.#factsOf(n)
      const at = houseAt(facts)
      const told = at === undefined ? '' : markedAt(facts, at)
      if (told === '' || facts.own.knowledge.language.offices.press.test(told)) continue
      const name = nameInEach(told, this.#known.law)
      if (!this.#isShortFor(house, name, facts)) continue
      // «Минюст Алтании …. Минюст Заречья …»: less of a name may be that of two.
      if (whole !== undefined && !areOneBody(whole, name)) return house
      whole ??= name
    }
    return whole ?? house
  }

  #namedFirst(sentenceCount: number): readonly string[] {
    const names: string[] = []
    for (let n = 0; n <= Math.min(LEAD, sentenceCount - 1); n++) {
      const facts = this.#factsOf(n)
      for (const name of facts.names) if (isInFull(name)) names.push(textAt(facts, name))
    }
    return names
  }

  /** The one house that the first sentences begin with, whatever is told of it there: "The committee of … has published an explanation". */
  #inLead(sentenceCount: number): Trilingual | undefined {
    let house: Trilingual | undefined
    for (let n = 0; n <= Math.min(LEAD, sentenceCount - 1); n++) {
      const facts = this.#factsOf(n)
      const at = houseAt(facts) ?? kindInNameAt(facts)
      const cited = citedIn(facts)
      if (cited !== undefined && house === undefined && at === undefined)
        return nameInEach(cited, this.#known.law)
      if (at !== undefined && !this.#isPressOfAny(facts, textAt(facts, at))) {
        const name = nameInEach(markedAt(facts, at), this.#known.law)
        if (house !== undefined && !areOneBody(house, name)) return undefined
        house ??= name
      }
      // Where nobody is told to speak, one that is only mentioned may be meant as well.
      if (
        housesIn(facts).some(
          (other) => (at === undefined || !meet(other, at)) && !isSaid(facts, other, house),
        )
      )
        return undefined
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

/** «Прокуратура … провела проверку. …, – отметили в | надзорном органе»: whether words mean no other house. */
function isSaid(facts: SentenceFacts, other: Stretch, house: Trilingual | undefined): boolean {
  return (
    house !== undefined && meantBy(facts, other, houseTold([nameIn(facts.language, house)], facts)) === 'kind'
  )
}

/** «Сообщает портал со ссылкой на | Министерство труда»: the house that a newsroom has it from, in its base form. */
function citedIn(facts: SentenceFacts): string | undefined {
  const { speech, clauses, baseForms } = facts.own.knowledge.language
  if (speech.citing === undefined || clauses.verbsLast) return undefined
  for (let token = facts.from + 1; token < facts.to - 1; token++) {
    if (!speech.citing.test(`${wordAt(facts, token - 1)} ${wordAt(facts, token)}`)) continue
    const first = speech.articles?.includes(wordAt(facts, token + 1)) ? token + 2 : token + 1
    const body = inflectedAt(facts, first, facts.to)
    if (body === undefined) return undefined
    const name = textAt(facts, body)
    return baseForms === undefined ? name : baseForms.body(name.split(/\s+/u))?.join(' ')
  }
  return undefined
}
