import type { Stretch } from '../check.ts'
import { quotationAround } from '../facts/quotation.ts'
import { CAPITAL } from '../scan/words.ts'
import { meetsAny } from '../stretch.ts'
import { PRONOUN, SAYS } from '../vocabulary/word-kinds.ts'
import { isBriefed } from './briefed.ts'
import { hasShape, isOf, marksBefore, PARTS, wordAt } from './clauses.ts'
import { nameBeside } from './name-beside.ts'
import { isOfHolder } from './office-holder.ts'
import { isParted } from './parted.ts'
import { privateNames } from './private-names.ts'
import { type Asked, pronounIn } from './pronoun-sex.ts'
import type { SentenceFacts } from './sentence-facts.ts'
import { isSilenced } from './silenced.ts'
import { MOST, tellsOfPrivate } from './tells-of-private.ts'
import { ToldBy } from './told-by.ts'

type FactsAt = (token: number) => SentenceFacts

/** Sentences of one speech before its last one at most. */
const REACH = 6
/** Words before a person in which the word stands that makes an addressee or an official of it: "told | a local | teacher". */
const BEFORE = 3
/** Words at the head of a sentence that tell whom it is about. */
const HEAD = 4
/** The same before an office that is spoken to: "told | the minister". */
const ADDRESSED = 2
const NO_VOICE = ['addressing', 'in-charge']
/** Words that say something only beside speech. Models were trained with the first list, so that what was added since stands in another. */
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
    this.#all ??= inOrder([...this.persons, ...this.named(), ...this.#pronouns()])
    return this.#all
  }

  /** An office outside of quotation marks; «председатель» in «председатель профсоюза» is none. */
  override get officials(): readonly Stretch[] {
    this.#offices ??= super.officials.filter(
      (office) =>
        !this.#isSpokenTo(office) &&
        !this.heard.some(
          ({ from, to }) =>
            (office.from === from && office.to < to) || (office.from > from && office.to === to),
        ),
    )
    return this.#offices
  }

  /** "A lawyer told | the court" */
  #isSpokenTo({ from }: Stretch): boolean {
    const told = this.facts.listHits('speaks-to', { from: from - ADDRESSED, to: from })
    return told.some(({ to }) => to <= from && !isParted(this.facts, to, from))
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
      const told = super.sources.filter((one) => !isOfHolder(this.facts, one, this.#factsAt))
      const found = [...told, ...this.heard.filter((person) => !this.#isOffices(person))]
      this.#persons = inOrder(found.flatMap((person) => [person, ...nameBeside(this.facts, person)]))
    }
    return this.#persons
  }

  /** Persons by their trade or their part, who speak for no body. */
  get heard(): readonly Stretch[] {
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
    if (isBriefed(this.facts, person) || isOfHolder(this.facts, person, this.#factsAt)) return true
    const before = { from: from - BEFORE, to: from }
    return NO_VOICE.some((list) =>
      this.facts.listHits(list, before).some(({ to }) => to <= from && !isParted(this.facts, to, from)),
    )
  }

  #saysAside(token: number): boolean {
    return ASIDES.some((list) => this.facts.beginsAt(list, token))
  }

  /** Names of persons of whom another sentence told what they are. */
  named(): readonly Stretch[] {
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
      if (!isOf(facts, token, PRONOUN) || !this.isBesideVerb(token)) continue
      const pronoun = { from: token, to: token + 1 }
      if (found.length === 0 && !this.#followsPrivate(pronounIn(facts, pronoun) ?? 'anybody')) return found
      found.push(pronoun)
    }
    return found
  }

  isBesideVerb(token: number): boolean {
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
      if (isSpeech || isWithinSpeech(facts)) continue
      return tellsOfPrivate(facts.voices, asked) && !(isSilenced(facts) && this.#officeSpeaks(before))
    }
    return false
  }

  /** Whether an office is what one of the few sentences before another is about. */
  #officeSpeaks(n: number): boolean {
    const { sentences } = this.facts.survey.tokens
    for (let before = n - 1; before >= Math.max(0, n - REACH); before--) {
      const facts = this.#factsAt(sentences[before] as number)
      const head = { from: facts.from, to: Math.min(facts.to, facts.from + HEAD) }
      if (meetsAny(head, facts.voices.officials) || facts.listHits('of-rank', head).length > 0) return true
    }
    return false
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
