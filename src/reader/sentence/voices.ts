import type { Stretch } from '../check.ts'
import { quotationAround } from '../facts/quotation.ts'
import { COMMA_BEFORE } from '../scan/tokens.ts'
import { CAPITAL } from '../scan/words.ts'
import { PRONOUN, SAYS, VERB } from '../vocabulary/word-kinds.ts'
import { isBriefed } from './briefed.ts'
import { hasShape, isOf, marksBefore, PARTS, wordAt } from './clauses.ts'
import { NAMED, privateNames } from './private-names.ts'
import { type Asked, personsFor, pronounIn } from './pronoun-sex.ts'
import type { SentenceFacts } from './sentence-facts.ts'
import { ToldBy } from './told-by.ts'

type FactsAt = (token: number) => SentenceFacts

/** Words between a name and what tells who bears it: "Una Frey, a | retired | teacher". */
const APPOSED = 3
/** Words between a person and the name that tell more: «водитель | автобуса | Олег Мосин». */
const OF_WHAT = 2
/** Words of a name at most. */
const LONGEST_NAME = 3
/** Sentences of one speech before its last one at most. */
const REACH = 6
/** Words before a person in which the word stands that makes an addressee or an official of it: "told | a local | teacher". */
const BEFORE = 3
/** The same before an office that is spoken to: "told | the minister". */
const ADDRESSED = 2
const NO_VOICE = ['addressing', 'in-charge']
/** Persons of one sentence that are looked at: bounds the work on one without end. */
const MOST = 24
/** Words at the head of a sentence that tell whom it is about. */
const HEAD = 3
/** Words that say something only beside speech. */
const ASIDES = ['says-aside', 'says-aloud']

/**
 * Who a sentence with direct speech tells speaks: besides what any sentence tells, persons by their trade («водитель», «адвокат»), whoever
 * was told by name to be one, and a pronoun that stands for one.
 */
export class Voices extends ToldBy {
  readonly #factsAt: FactsAt
  #persons: readonly Stretch[] | undefined
  #all: readonly Stretch[] | undefined
  #offices: readonly Stretch[] | undefined
  #spoken: readonly Stretch[] | undefined

  constructor(facts: SentenceFacts, factsAt: FactsAt) {
    super(facts)
    this.#factsAt = factsAt
  }

  override get sources(): readonly Stretch[] {
    this.#all ??= inOrder([...this.persons, ...this.#named(), ...this.#pronouns()])
    return this.#all
  }

  /** An office outside of quotation marks; «председатель» in «председатель профсоюза» is none. */
  override get officials(): readonly Stretch[] {
    this.#offices ??= super.officials.filter(
      (office) =>
        !this.#isSpokenTo(office) &&
        !this.#heard.some(
          ({ from, to }) =>
            (office.from === from && office.to < to) || (office.from > from && office.to === to),
        ),
    )
    return this.#offices
  }

  /** "A lawyer told | the court" */
  #isSpokenTo({ from }: Stretch): boolean {
    const told = this.facts.listHits('speaks-to', { from: from - ADDRESSED, to: from })
    return told.some(({ to }) => to <= from && !this.#isPartedBetween(to, from))
  }

  override isVerb(token: number): boolean {
    return super.isVerb(token) || this.#saysAside(token)
  }

  override speaksOfficially(verb: number): boolean {
    const pronoun = this.sources.some(({ to }) => to === verb && isOf(this.facts, verb - 1, PRONOUN))
    return !pronoun && super.speaksOfficially(verb)
  }

  /** Persons and messages by what they are, and by the names that stand beside. */
  get persons(): readonly Stretch[] {
    if (this.#persons === undefined) {
      const found = [...super.sources, ...this.#heard.filter((person) => !this.#isOffices(person))]
      this.#persons = inOrder(found.flatMap((person) => [person, ...this.#nameBeside(person)]))
    }
    return this.#persons
  }

  get #heard(): readonly Stretch[] {
    this.#spoken ??= this.facts
      .listHits('private-voice')
      .slice(0, MOST)
      .filter((person) => !this.#isNoVoice(person))
    return this.#spoken
  }

  /** "A ministry expert", «министрліктің сарапшысы» */
  #isOffices({ from }: Stretch): boolean {
    return this.officials.some(({ to }) => to === from) && (marksBefore(this.facts, from) & PARTS) === 0
  }

  /** "The minister told | a teacher" is said to one, and "the chief | doctor" has an office. */
  #isNoVoice(person: Stretch): boolean {
    const { from } = person
    if (isBriefed(this.facts, person)) return true
    const before = { from: from - BEFORE, to: from }
    return NO_VOICE.some((list) =>
      this.facts.listHits(list, before).some(({ to }) => to <= from && !this.#isPartedBetween(to, from)),
    )
  }

  #isPartedBetween(from: number, to: number): boolean {
    for (let token = from; token <= to; token++) if (marksBefore(this.facts, token) & PARTS) return true
    return false
  }

  #saysAside(token: number): boolean {
    return ASIDES.some((list) => this.facts.beginsAt(list, token))
  }

  /** «Учительница Уна Фрей», "Una Frey, a teacher" */
  #nameBeside({ from, to }: Stretch): readonly Stretch[] {
    const { facts } = this
    let first = to
    while (first < Math.min(facts.to, to + OF_WHAT) && this.#isOfWhat(first)) first++
    let end = first
    while (end < Math.min(facts.to, first + LONGEST_NAME) && this.#isName(end)) end++
    // «Водитель в Астане» is no name.
    if (end > first + (first > to ? 1 : 0)) return [{ from: first, to: end }]
    let comma = from
    while (comma > Math.max(facts.from, from - APPOSED) && !(marksBefore(facts, comma) & COMMA_BEFORE))
      comma--
    if (!(marksBefore(facts, comma) & COMMA_BEFORE)) return []
    let begin = comma
    while (begin > Math.max(facts.from, comma - LONGEST_NAME) && hasShape(facts, begin - 1, NAMED)) begin--
    return comma - begin > 1 ? [{ from: begin, to: comma }] : []
  }

  /** «Ветеран | труда | Семен Глухов» */
  #isOfWhat(token: number): boolean {
    const { facts } = this
    if (hasShape(facts, token, NAMED) || isOf(facts, token, SAYS) || isOf(facts, token, VERB)) return false
    return (marksBefore(facts, token) & PARTS) === 0
  }

  #isName(token: number): boolean {
    return hasShape(this.facts, token, NAMED) && (marksBefore(this.facts, token) & PARTS) === 0
  }

  /** Names of persons of whom another sentence told what they are. */
  #named(): readonly Stretch[] {
    const { facts } = this
    const known = privateNames(facts.survey, facts.vocabulary, this.#factsAt)
    if (known.size === 0) return []
    const found: Stretch[] = []
    for (let token = facts.from; token < facts.to; token++)
      if (hasShape(facts, token, CAPITAL) && known.has(wordAt(facts, token)))
        found.push({ from: token, to: token + 1 })
    return found
  }

  #pronouns(): readonly Stretch[] {
    const { facts } = this
    const found: Stretch[] = []
    for (let token = facts.from; token < facts.to; token++) {
      if (!isOf(facts, token, PRONOUN) || !this.#isBesideVerb(token)) continue
      const pronoun = { from: token, to: token + 1 }
      if (found.length === 0 && !this.#followsPrivate(pronounIn(facts, pronoun) ?? 'anybody')) return found
      found.push(pronoun)
    }
    return found
  }

  #isBesideVerb(token: number): boolean {
    const isHere = (verb: number): boolean =>
      verb >= this.facts.from &&
      verb < this.facts.to &&
      (isOf(this.facts, verb, SAYS) || this.#saysAside(verb))
    return isHere(token - 1) || isHere(token + 1)
  }

  /** Whether the sentence before the speech speaks of nobody but a private person for whom a pronoun may stand. */
  #followsPrivate(asked: Asked): boolean {
    const { n, survey } = this.facts
    for (let before = n - 1; before >= Math.max(0, n - REACH); before--) {
      const facts = this.#factsAt(survey.tokens.sentences[before] as number)
      const [first] = facts.quoted
      const isSpeech = first !== undefined && first.from === facts.from && first.to === facts.to
      if (!isSpeech && !isWithinSpeech(facts)) return facts.voices.tellsOfPrivate(asked)
    }
    return false
  }

  /** Whether a sentence speaks of one person, and that one is private and may be meant by a pronoun. */
  tellsOfPrivate(asked: Asked): boolean {
    const { facts, persons } = this
    const named = this.#named()
    if (this.officials.length > 0) return false
    const isOutside = (name: Stretch): boolean =>
      !facts.quoted.some(({ from, to }) => from <= name.from && name.to <= to)
    const isKnown = (name: Stretch): boolean =>
      [...persons.slice(0, MOST), ...named].some((one) => one.from < name.to && name.from < one.to) ||
      this.#isToldWhat(name)
    const names = facts.names.filter((name) => name.kind === 'person' && isOutside(name))
    if (names.length > 0)
      return (
        names.every(isKnown) &&
        personsFor(facts, asked).some(({ from }) => names.some((name) => name.from === from))
      )
    if (named.some(isOutside)) return true
    return persons.slice(0, MOST).some((one) => isOutside(one) && this.#isAbout(one))
  }

  /** "Ann Low | is a nurse", «Иван Мухин | держит лавку», «Иван Мухин — слесарь» */
  #isToldWhat(name: Stretch): boolean {
    const { facts } = this
    if (name.from !== facts.from) return false
    const [copula] = facts.listHits('is-one', { from: name.to, to: name.to + 1 })
    const told = copula?.from === name.to ? copula.to : name.to
    return this.#heard.some((person) => person.from === told)
  }

  /** One person, not several, at the head of the sentence or beside its verb of saying. */
  #isAbout({ from, to }: Stretch): boolean {
    const { facts } = this
    if (facts.own.knowledge.language.speech.several?.test(wordAt(facts, to - 1))) return false
    // «Распространяется сообщение»: no pronoun of a person stands for it.
    const isKept = this.#heard.some((one) => one.from === from && one.to === to)
    if ((!isKept && isOf(facts, from, VERB)) || isOf(facts, to - 1, VERB)) return false
    // "She is a | nurse"
    if (facts.listHits('is-one', { from: from - 1, to: from }).some((copula) => copula.to === from))
      return true
    return from < facts.from + HEAD || this.#isBesideVerb(from) || this.#isBesideVerb(to - 1)
  }
}

/** Whether a sentence stands in the midst of speech that began before it. */
function isWithinSpeech({ from, to, survey }: SentenceFacts): boolean {
  const around = quotationAround(survey.tokens, from)
  return around !== undefined && around.to >= to
}

function inOrder(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.length < 2
    ? stretches
    : stretches.toSorted((one, other) => one.to - other.to || one.from - other.from)
}
