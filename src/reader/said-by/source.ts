import type { Trilingual } from '../../law/law.ts'
import type { Stretch } from '../check.ts'
import type { Field } from '../language/offices.ts'
import { sentenceAt } from '../scan/tokens.ts'
import { startsLine } from '../sentence/lines.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import { Answers } from './answers.ts'
import { FullestName } from './fullest-name.ts'
import { HandedOn } from './handed-on.ts'
import { HouseGoesOn } from './houses/house-goes-on.ts'
import { LettersTold } from './houses/letters-told.ts'
import { isReporters } from './houses/other-voice.ts'
import { TextHouse } from './houses/text-house.ts'
import { LONGEST } from './how-far.ts'
import { nameInCapitals } from './label-in-capitals.ts'
import { LabelOfParagraph } from './label-of-paragraph.ts'
import { longQuotationsIn } from './long-quotations.ts'
import { nameInEach } from './name-in-each.ts'
import { NamedLater } from './named-later.ts'
import { NamedSources } from './named-sources.ts'
import { NamesItself } from './names-itself.ts'
import { NearestVoice } from './nearest-voice.ts'
import { OfficesTold } from './offices/offices-told.ts'
import { type OnlyMember, onlyMember } from './only-member.ts'
import { OnlyOfficial } from './only-official.ts'
import { OnlyVoice } from './only-voice.ts'
import { TurningToPeople } from './own-voice/turning-to-people.ts'
import { postWriter } from './post-writer.ts'
import { quotationFrom } from './quotation-from.ts'
import { type Known, type Source, UNNAMED } from './source-at.ts'
import { SpeakerGoesOn } from './speaker-goes-on.ts'
import { introducedBefore, introducedByColon } from './speech-introduced.ts'
import { beginsWithDash, SpokenBehindDash } from './spoken-behind-dash.ts'
import { WordGiven } from './word-given.ts'

/** Quotations alone in a row at most. */
const IN_ROW = 4

/** Whom the sentences of one statement name as the source of what they say. */
export class Sources {
  readonly #factsOf: (n: number) => SentenceFacts
  readonly #known: Known
  readonly #sources = new Map<number, Trilingual | undefined>()
  readonly #toldOf = new Map<number, Source | undefined>()
  #member: OnlyMember | undefined
  #long: ReadonlyMap<number, Stretch> | undefined
  readonly #named: NamedSources
  readonly #label: LabelOfParagraph
  readonly #later: NamedLater
  readonly #handedOn: HandedOn
  readonly #offices: OfficesTold
  readonly #goesOn: HouseGoesOn
  readonly #speaker: SpeakerGoesOn
  readonly #house: TextHouse
  readonly #letters: LettersTold
  readonly #fullest: FullestName
  readonly #spoken: SpokenBehindDash
  readonly #only: OnlyVoice
  readonly #nearest: NearestVoice
  readonly #official: OnlyOfficial
  readonly #answers: Answers
  readonly #turning: TurningToPeople
  readonly #itself: NamesItself
  readonly #given: WordGiven

  constructor(factsOf: (n: number) => SentenceFacts, known: Known) {
    this.#factsOf = factsOf
    this.#known = known
    this.#named = new NamedSources(factsOf, known)
    this.#label = new LabelOfParagraph(factsOf, known, this.#named)
    this.#handedOn = new HandedOn(factsOf, known, this.#named)
    this.#offices = new OfficesTold(factsOf, known.law, known.placed, (person) => this.#later.titleOf(person))
    this.#later = new NamedLater(factsOf, known, this.#named, (person) => this.#offices.titleBeside(person))
    const titleOf = (person: string): string | undefined => this.#offices.titleOf(person)
    this.#house = new TextHouse(factsOf, known, (n) => this.#namedIn(n), titleOf)
    this.#letters = new LettersTold(factsOf, known.law)
    this.#fullest = new FullestName(known, this.#letters, this.#house, this.#offices)
    this.#goesOn = new HouseGoesOn(factsOf, (n) => this.#toldInFull(n), titleOf)
    this.#speaker = new SpeakerGoesOn(factsOf, (n) => this.#told(n))
    this.#spoken = new SpokenBehindDash(factsOf, (n) => this.#sourceIn(n))
    this.#only = new OnlyVoice(
      factsOf,
      (n) => this.#sourceIn(n),
      (n) => this.#isSpeech(n),
    )
    this.#nearest = new NearestVoice(factsOf, (n) => this.#told(n), titleOf)
    this.#answers = new Answers(
      factsOf,
      (n) => this.#label.at(n),
      (n) => this.#named.onlyPerson(n),
    )
    this.#turning = new TurningToPeople(factsOf, known.law)
    this.#itself = new NamesItself(factsOf, (n) => this.#sourceIn(n), known.law)
    this.#given = new WordGiven(factsOf, (n) => this.#told(n), known)
    this.#official = new OnlyOfficial(
      factsOf,
      (n) => this.#told(n),
      (n) => this.#named.onlyPerson(n),
    )
  }

  /**
   * Whom a sentence names, where that is not the statement's own speaker or body: by name where it stands in its base form, otherwise
   * "the author of these words". Nothing where it names none, or its own.
   */
  of(n: number): Trilingual | undefined {
    const given = this.#namedFor(n)
    if (given === undefined) return undefined
    return this.#fullest.of(given, this.#factsOf(n))
  }

  #namedFor(n: number): Trilingual | undefined {
    if (!this.#sources.has(n)) {
      const told = this.#told(n)
      const isTold = told !== undefined && told !== UNNAMED
      const source = isTold
        ? told
        : (this.#memberBefore(n) ??
          this.#houseBefore(n) ??
          (this.#known.own.isUnknown ? this.#itself.of(n) : undefined) ??
          told ??
          this.#alsoTold(n) ??
          (this.#known.own.isUnknown ? this.#given.of(n) : undefined) ??
          this.#voiceOfText(n))
      this.#sources.set(n, source === 'own' ? undefined : source)
    }
    return this.#sources.get(n)
  }

  /** The office that the text gives to a person, in its own words, with the place that it names. */
  officeTold(person: string): string | undefined {
    const title = this.#offices.titleOf(person)
    return title && this.#known.placed(title)
  }

  /** What the office of whom a sentence names is about, as far as the text tells. */
  fieldsOf(n: number): ReadonlySet<Field> | undefined {
    const source = this.#namedFor(n)
    return source && this.#named.fieldsOf(source)
  }

  /** Whom a sentence itself, or what stands around it, tells: asked by its neighbours, too, and looked for once. */
  #told(n: number): Source | undefined {
    if (!this.#toldOf.has(n)) this.#toldOf.set(n, this.#tell(n))
    return this.#toldOf.get(n)
  }

  /** «МВД …. Министерство внутренних дел …»: the same house, by whatever name. */
  #toldInFull(n: number): Source | undefined {
    const told = this.#told(n)
    const isNamed = told !== undefined && told !== 'own' && told !== UNNAMED
    if (!isNamed) return told
    const facts = this.#factsOf(n)
    return this.#house.wholeOf(this.#letters.wholeOf(told, facts), facts)
  }

  #tell(n: number): Source | undefined {
    return (
      this.#inCapitals(n) ??
      this.#sourceIn(n) ??
      this.#sourceAround(n) ??
      this.#sourceBefore(n) ??
      this.#spoken.of(n) ??
      this.#label.of(n) ??
      (this.#known.own.isUnknown ? this.#answers.of(n) : undefined) ??
      this.#introduced(n)
    )
  }

  #inCapitals(n: number): Source | undefined {
    const facts = this.#factsOf(n)
    const quotation = this.#known.own.isNobody ? (quotationFrom(facts) ?? facts.quoted[0]) : undefined
    if (quotation === undefined) return undefined
    const name = nameInCapitals(this.#factsOf(sentenceAt(facts.survey.tokens, quotation.from)), quotation)
    return name === undefined ? undefined : nameInEach(name)
  }

  /** Whoever speech is introduced with, where nothing else tells whose it is. */
  #introduced(n: number): Source | undefined {
    const facts = this.#factsOf(n)
    const quotation = quotationFrom(facts) ?? this.#longQuotationAt(facts) ?? facts.quoted[0]
    if (quotation === undefined) return undefined
    const first = this.#factsOf(sentenceAt(facts.survey.tokens, quotation.from))
    const byColon = introducedByColon(first, quotation, this.#known)
    if (byColon !== undefined || quotation.from !== first.from || first.n === 0) return byColon
    const last = this.#factsOf(sentenceAt(facts.survey.tokens, quotation.to - 1))
    // «…, – указали в ДП»: a quotation with a frame of its own is of nobody before.
    if (quotation.to < last.to || !this.#known.own.isUnknown) return undefined
    return introducedBefore(this.#factsOf(first.n - 1), this.#known)
  }

  #houseBefore(n: number): Source | undefined {
    return this.#known.own.isUnknown ? this.#goesOn.of(n) : undefined
  }

  #alsoTold(n: number): Source | undefined {
    if (!this.#known.own.isUnknown) return undefined
    const told = this.#isSpeech(n) ? this.#speaker.between(n) : this.#speaker.inParagraph(n)
    return told ?? this.#speaker.behindSpeech(n)
  }

  #sourceIn(n: number): Source | undefined {
    const named = this.#namedIn(n)
    return named === undefined || named === UNNAMED
      ? (this.#writerOf(n) ?? this.#house.framed(n) ?? named)
      : named
  }

  #writerOf(n: number): Source | undefined {
    return this.#known.own.isUnknown ? postWriter(n, this.#factsOf, this.#known) : undefined
  }

  /** Whom a sentence names itself, or by a pronoun behind those who do. */
  #namedIn(n: number): Source | undefined {
    const { source, asksBefore } = this.#named.toldIn(n)
    const named = (asksBefore && this.#handedOn.to(n, asksBefore)) ?? source
    if (named === undefined || named === 'own') return named
    const facts = this.#factsOf(n)
    return this.#later.holderIn(facts) ?? (named === UNNAMED ? named : this.#later.holderOf(named, facts))
  }

  /** Who is quoted with several sentences is named behind the last of them, or before the first. */
  #sourceAround(n: number): Source | undefined {
    const facts = this.#factsOf(n)
    const { tokens } = facts.survey
    for (const quotation of [quotationFrom(facts), this.#longQuotationAt(facts)]) {
      if (quotation === undefined) continue
      for (const token of [quotation.to - 1, quotation.from]) {
        const sentence = sentenceAt(tokens, token)
        const source = sentence === n ? undefined : this.#sourceIn(sentence)
        if (source !== undefined) return source
      }
    }
    return undefined
  }

  #longQuotationAt({ n, survey: { tokens } }: SentenceFacts): Stretch | undefined {
    this.#long ??= longQuotationsIn(tokens)
    return this.#long.get(n)
  }

  /** "“…,” said the governor. | “…” “…”": quotations alone, behind another in their paragraph, are of whoever that is told to be of. */
  #sourceBefore(n: number, among = IN_ROW): Source | undefined {
    const facts = this.#factsOf(n)
    const { tokens } = facts.survey
    const quotation = quotationFrom(facts) ?? facts.quoted[0]
    if (quotation === undefined || quotation.from === 0) return undefined
    const first = this.#factsOf(sentenceAt(tokens, quotation.from))
    const last = this.#factsOf(sentenceAt(tokens, quotation.to - 1))
    if (first.from !== quotation.from || last.to !== quotation.to || startsLine(first)) return undefined
    const before = this.#factsOf(first.n - 1)
    const speech = before.quoted.at(-1)
    // "The road is shut, she said. | “…”": within a paragraph, whoever has the word has it on.
    if (speech === undefined)
      return this.#known.own.isNobody && !isReporters(before) ? this.#personIn(before.n) : undefined
    if (speech.to !== before.to) return this.#sourceIn(before.n)
    return among > 0 ? this.#sourceBefore(before.n, among - 1) : undefined
  }

  #personIn(n: number): Source | undefined {
    const source = this.#sourceIn(n)
    return source === 'own' || source === UNNAMED ? undefined : source
  }

  /** In what a house of many publishes, the only one who is told to speak says what follows, too: the house itself says nothing. */
  #memberBefore(n: number): Source | undefined {
    if (!this.#known.own.isOfMany) return undefined
    this.#member ??= onlyMember(this.#factsOf(0).survey.tokens.sentenceCount, (n) => this.#sourceIn(n))
    return this.#member.source !== undefined && n > this.#member.from ? this.#member.source : undefined
  }

  /** In a text of which nobody is known, whoever else it names as speaking. */
  #voiceOfText(n: number): Source | undefined {
    if (!this.#known.own.isUnknown || this.#factsOf(n).survey.tokens.sentenceCount > LONGEST) return undefined
    return (
      this.#only.of(n) ??
      this.#turning.of(n) ??
      this.#nearest.of(n) ??
      (this.#isSpeech(n) ? this.#official.person : undefined)
    )
  }

  #isSpeech(n: number): boolean {
    const facts = this.#factsOf(n)
    if (quotationFrom(facts) !== undefined || facts.speeches.length > 0) return true
    if (this.#longQuotationAt(facts) !== undefined || this.#speaker.isSpoken(n)) return true
    return startsLine(facts) && beginsWithDash(facts)
  }
}
