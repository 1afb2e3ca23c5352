import type { Stretch } from '../check.ts'
import { textAt, wordAt } from '../sentence/clauses.ts'
import { startsLine } from '../sentence/lines.ts'
import { type Asked, mayBe, personsFor } from '../sentence/pronoun-sex.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { houseActing } from './houses/house-acting.ts'
import { houseForPronoun } from './houses/house-for-pronoun.ts'
import { isNameOfHouse } from './houses/speaking-houses.ts'
import { BACK } from './how-far.ts'
import { nameInEach } from './name-in-each.ts'
import type { NamedSources, Told } from './named-sources.ts'
import { type Known, officeAlone, type Source, sourceAt, UNNAMED, wordsOf } from './source-at.ts'
import type { Place } from './source-places.ts'
import { subjectSpeaksUp } from './speech-introduced.ts'

/** Words of a full name. */
const NAME = 2
/** Words at most by which somebody is told to take the word. */
const SPEAKS_UP = 3

/** For whom pronouns of one statement stand that are told to say something: «Он добавил, что …». */
export class HandedOn {
  readonly #factsOf: (n: number) => SentenceFacts
  readonly #known: Known
  readonly #named: NamedSources
  readonly #before: Readonly<Record<Asked, Map<number, Source | undefined>>> = {
    anybody: new Map(),
    woman: new Map(),
    man: new Map(),
  }

  constructor(factsOf: (n: number) => SentenceFacts, known: Known, named: NamedSources) {
    this.#factsOf = factsOf
    this.#known = known
    this.#named = named
  }

  /** Whom a pronoun in a sentence stands for, of those whom the few sentences before it name. */
  to(n: number, asked: Asked): Source | undefined {
    for (let before = n - 1; before >= Math.max(0, n - BACK); before--) {
      const source = this.#by(before, asked)
      if (source !== undefined) return this.#isNoThing(n, source) ? undefined : source
    }
    return undefined
  }

  /** "A post by Ann Lowe was seen. | It states …": no pronoun for a thing stands for a person who is only named, and not told to say anything. */
  #isNoThing(n: number, source: Source): boolean {
    const facts = this.#factsOf(n)
    const { ofThing } = facts.own.knowledge.language.speech
    if (source === 'own' || source === UNNAMED || ofThing?.test(wordAt(facts, facts.from)) !== true)
      return false
    // What differs by language is no name of a person.
    if (source.ru !== source.en || isNameOfHouse(source.en, facts)) return false
    for (let before = n - 1; before >= Math.max(0, n - BACK); before--) {
      const told = this.#named.toldIn(before).source
      if (told !== undefined && told !== 'own' && told.en === source.en) return false
    }
    return true
  }

  /**
   * Whom a pronoun in the next sentence stands for. One that stands for whoever a pronoun does is asked for by that, and looked at once:
   * "Tom Lee spoke. The hall was full. He added …. | He urged …".
   */
  #by(n: number, asked: Asked): Source | undefined {
    const known = this.#before[asked]
    const passed: { readonly sentence: number; readonly source: Source | undefined }[] = []
    let found: Source | undefined
    let asks: number | undefined
    for (let sentence = n; sentence >= 0; sentence--) {
      const isFurther = asks !== undefined && sentence > asks - BACK
      if (known.has(sentence)) {
        found = known.get(sentence)
        if (found === undefined && isFurther) continue
        break
      }
      const { source, asksBefore } = this.#meantIn(sentence, asked)
      if (isFurther && source === undefined && asksBefore === undefined) continue
      passed.push({ sentence, source })
      if (asksBefore !== asked) break
      asks = sentence
    }
    for (const { sentence, source } of passed.reverse()) {
      found ??= source
      known.set(sentence, found)
    }
    return found
  }

  /** Whom of those that a sentence names a pronoun behind it may mean. */
  #meantIn(n: number, asked: Asked): Told {
    const facts = this.#factsOf(n)
    const place = { from: facts.from, to: facts.to, is: 'sentence', asked } as const
    const named = sourceAt(facts, place, this.#known)
    // "The ministry accused Ann Lee. It said": whoever says something there is meant before whom it is said of.
    const { pronounsOf } = facts.own.knowledge.language.speech
    const teller = asked === 'anybody' && pronounsOf !== undefined ? this.#named.toldIn(n) : undefined
    if (teller?.source !== undefined) return teller
    if (named !== undefined)
      return { source: this.#isInDoubt(n, asked) ? UNNAMED : named, asksBefore: undefined }
    const told = this.#named.toldIn(n)
    if (told.source === undefined && told.asksBefore === undefined) {
      const house = asked === 'anybody' ? undefined : houseForPronoun(facts, asked)
      if (house !== undefined) return { source: this.#asHouse(facts, house, asked), asksBefore: undefined }
      const office = this.#officeIn(facts, place)
      if (office !== undefined) return { source: office, asksBefore: undefined }
      const acting = asked === 'anybody' && takesIssue(facts) ? houseActing(facts) : undefined
      if (acting !== undefined) return { source: nameInEach(acting, this.#known.law), asksBefore: undefined }
    }
    const { source } = told
    const isMeant = source === undefined || source === 'own' || mayBe(source.en, asked, facts)
    return isMeant || told.isOfHolder ? told : { source: undefined, asksBefore: undefined }
  }

  /** The house, where it has a name and no person who may be meant was told of before in its paragraph: «Министр уехал. Комитет молчит. | Он добавил». */
  #asHouse(facts: SentenceFacts, house: Stretch, asked: Asked): Source {
    if (house.to - house.from === 1) return UNNAMED
    if (!subjectSpeaksUp(facts, house))
      for (let n = facts.n; n > Math.max(0, facts.n - BACK) && !startsLine(this.#factsOf(n)); n--)
        if (personsFor(this.#factsOf(n - 1), asked).length > 0) return UNNAMED
    return nameInEach(textAt(facts, house), this.#known.law)
  }

  /** «Сенатор выступил на заседании»: the office that a sentence begins with, where it names nobody. */
  #officeIn(facts: SentenceFacts, place: Place & { readonly is: 'sentence' }): Source | undefined {
    if (personsFor(facts, 'anybody').length > 0) return undefined
    const office = officeAlone(facts, place, this.#known)
    // «Депутат Вера Ли»: names that nobody knows may stand behind the office.
    const name = office?.en.split(/\s+/u).slice(-NAME).join(' ')
    if (office === undefined || name === undefined || !mayBe(name, place.asked, facts)) return undefined
    return this.#named.whoever(facts.n, office, place.asked)
  }

  /** Whether nothing tells if the first person of a sentence is a woman or a man, and another who may be meant was named before. */
  #isInDoubt(n: number, asked: Asked): boolean {
    if (asked === 'anybody') return false
    const [first, ...others] = personsFor(this.#factsOf(n), asked)
    if (first === undefined || first.isSure) return false
    const isOwn = this.#isSpeaker(n, first)
    const isOther = (at: number, one: Stretch & { readonly last: string }): boolean =>
      // "Mr Lau" and "Lau Ka-fai": a name that stands in another order.
      one.last !== first.last && !(isOwn && this.#isSpeaker(at, one))
    if (others.some((one) => isOther(n, one))) return true
    // "Ann Lee said …. Tom Brandt said …. | He": whoever had the word last is meant.
    if (this.#hasWord(n, first)) return false
    for (let before = n - 1; before >= Math.max(0, n - BACK); before--) {
      // Whom a paragraph begins with is its matter, whoever another one was about.
      if (startsLine(this.#factsOf(before + 1))) return false
      if (personsFor(this.#factsOf(before), asked).some((one) => isOther(before, one))) return true
    }
    return false
  }

  #hasWord(n: number, person: Stretch): boolean {
    const { source } = this.#named.toldIn(n)
    return source !== undefined && source !== 'own' && source.en === textAt(this.#factsOf(n), person)
  }

  #isSpeaker(n: number, person: Stretch): boolean {
    return this.#known.own.isSpeaker(wordsOf(this.#factsOf(n), person))
  }
}

/** «Министрлік бұл сөзбен | келіспеді»: whoever acts there has the word, though nothing is told that is said. */
function takesIssue(facts: SentenceFacts): boolean {
  const { speaksUp } = facts.own.knowledge.language.speech
  if (speaksUp === undefined) return false
  const last = wordsOf(facts, { from: Math.max(facts.from, facts.to - SPEAKS_UP), to: facts.to })
  return speaksUp.test(last.join(' '))
}
