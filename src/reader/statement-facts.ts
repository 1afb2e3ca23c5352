import type { BodyKind, Day, Law, Trilingual } from '../law/law.ts'
import { placing } from '../law/office-names/within-places.ts'
import { once } from '../law/once.ts'
import type { Stretch } from './check.ts'
import type { EarlierStatement } from './earlier.ts'
import type { Field } from './language/offices.ts'
import { quoteOf } from './quotes/quote.ts'
import { ReportText } from './quotes/report-text.ts'
import { withSigns } from './quotes/with-signs.ts'
import { withStop } from './quotes/with-stop.ts'
import type { Quote } from './reading.ts'
import { officeInTitle } from './said-by/offices/office-in-title.ts'
import { ownNames } from './said-by/own-names.ts'
import type { Voice } from './said-by/own-voice/named-house.ts'
import { ownVoice } from './said-by/own-voice/own-voice.ts'
import { Sources } from './said-by/source.ts'
import { withPairedMarks } from './scan/paired-marks.ts'
import { AROUND, sentenceAt, sentenceUnits } from './scan/tokens.ts'
import { SentenceFacts } from './sentence/sentence-facts.ts'
import type { Metadata, Statement } from './statement.ts'
import type { Explain } from './survey/explain.ts'
import type { Survey } from './survey/survey.ts'
import type { Candidate } from './survey/weigh.ts'
import type { Vocabulary } from './vocabulary/vocabulary.ts'

/** What checks may ask besides the statement itself. */
export interface Surroundings {
  readonly on: Day | undefined
  readonly law: Law | undefined
  /** The law where only the day is not known. */
  readonly undated: Law | undefined
  /** Asked for only where a finding rests on it: countries are looked for in the whole text. */
  readonly lawNotChecked: () => Trilingual | undefined
  readonly body: BodyKind | undefined
  readonly earlier: readonly EarlierStatement[]
}

/** What all checks look at: one statement, its survey, and what was looked up in its sentences so far. */
export class StatementFacts {
  readonly statement: Statement
  readonly survey: Survey
  readonly vocabulary: Vocabulary
  readonly explain: Explain
  readonly surroundings: Surroundings
  /** One place for each sentence from the start: a table that grows with far places would be kept as a slow one. */
  readonly #facts: (SentenceFacts | undefined)[]
  readonly #candidates: ReadonlyMap<string, readonly Candidate[]>
  #sources: Sources | undefined
  #voice: Voice | undefined
  #own: ReadonlySet<string> | undefined
  #reportText: ReportText | undefined

  /** @param known the same statement in other surroundings */
  constructor(
    statement: Statement,
    survey: Survey,
    vocabulary: Vocabulary,
    explain: Explain,
    surroundings: Surroundings,
    known?: StatementFacts,
  ) {
    this.statement = statement
    this.survey = survey
    this.vocabulary = vocabulary
    this.explain = explain
    this.surroundings = surroundings
    this.#facts = known === undefined ? new Array(survey.tokens.sentenceCount) : known.#facts
    this.#candidates = known === undefined ? byCheck(survey.candidates) : known.#candidates
  }

  /** The same statement by the law of another day, or by none: what was looked up in its sentences is no law. */
  in(surroundings: Surroundings): StatementFacts {
    const { statement, survey, vocabulary, explain } = this
    return new StatementFacts(statement, survey, vocabulary, explain, surroundings, this)
  }

  get #ownName(): ReadonlySet<string> {
    this.#own ??= new Set(this.statement.body?.toLowerCase().match(/[\p{L}-]+/gu))
    return this.#own
  }

  readonly #at = (token: number): SentenceFacts => this.factsAt(token)

  facts(n: number): SentenceFacts {
    let facts = this.#facts[n]
    if (facts === undefined) {
      facts = new SentenceFacts(n, this.statement.text, this.survey, this.vocabulary, this.#at, this.#ownName)
      this.#facts[n] = facts
    }
    return facts
  }

  /** Those of the sentence that a token stands in. */
  factsAt(token: number): SentenceFacts {
    return this.facts(sentenceAt(this.survey.tokens, token))
  }

  /** Whose text the statement is. */
  get reportText(): ReportText {
    this.#reportText ??= new ReportText((n) => this.facts(n), this.survey.tokens.sentenceCount)
    return this.#reportText
  }

  /** Whom a sentence names as its source. */
  source(n: number): Trilingual | undefined {
    return this.#namedSources.of(n)
  }

  /** What the office of that source is about. */
  fieldsOfSource(n: number): ReadonlySet<Field> | undefined {
    return this.#namedSources.fieldsOf(n)
  }

  /** The office that the text, or its title, gives to whoever makes the statement, in its own words. */
  officeTold(speaker: string): string | undefined {
    const told = this.#namedSources.officeTold(speaker)
    const { title, language } = this.statement
    if (told !== undefined || title === undefined) return told
    const known = this.vocabulary.languages.find(({ tag }) => tag === language)
    return known && officeInTitle(title, speaker, known)
  }

  /** What is known of whoever makes the statement: of one that names nobody, whoever its own lines tell. */
  get metadata(): Metadata {
    const { speaker, office, body } = this.statement
    if (speaker ?? office ?? body) return this.statement
    this.#voice ??= this.#placedVoice()
    return { ...this.statement, ...this.#voice }
  }

  /** Whether its own lines tell that all of it is what a house says, as a press release is. */
  get isOfHouse(): boolean {
    return this.metadata !== this.statement && this.#voice?.body !== undefined
  }

  #placedVoice(): Voice {
    const voice = ownVoice(
      (n) => this.facts(n),
      () => this.reportText.isOwn,
    )
    return voice?.body === undefined ? (voice ?? {}) : { ...voice, body: this.#place()(voice.body) }
  }

  // Names of bodies are put together in few statements, and are loaded for these alone.
  readonly #place = once(() => {
    const { body, title, text, language } = this.statement
    return placing(language, () => [title, body, text].filter(Boolean).join('\n'))
  })

  get #namedSources(): Sources {
    const { law } = this.surroundings
    const { text } = this.statement
    const { body, office } = this.metadata
    this.#sources ??= new Sources((at) => this.facts(at), {
      own: ownNames({ ...this.metadata, text }, law, this.vocabulary.languages),
      law,
      bodies: [body, office].filter((name) => name !== undefined),
      placed: (name) => this.#place()(name),
    })
    return this.#sources
  }

  candidates(check: string): readonly Candidate[] {
    return this.#candidates.get(check) ?? []
  }

  quote(stretch: Stretch): Quote {
    const { start, end } = this.#unitsOf(stretch)
    return quoteOf(this.statement, start, end)
  }

  text(stretch: Stretch): string {
    const { start, end } = this.#unitsOf(stretch)
    return this.statement.text.slice(start, end)
  }

  #unitsOf(stretch: Stretch): { readonly start: number; readonly end: number } {
    const { text } = this.statement
    return withStop(text, withSigns(text, this.#markedUnitsOf(stretch)), this.vocabulary)
  }

  /** With the marks that belong to marks inside: «О прокуратуре», and not «О прокуратуре. */
  #markedUnitsOf({ from, to }: Stretch): { readonly start: number; readonly end: number } {
    const { tokens } = this.survey
    const { before } = tokens
    const units = { start: tokens.start[from] as number, end: tokens.end[to - 1] as number }
    let marked = 0
    for (let token = from + 1; token < to; token++) marked |= before[token] as number
    if (!(marked & AROUND)) return units
    return withPairedMarks(this.statement.text, units, sentenceUnits(tokens, sentenceAt(tokens, from)))
  }
}

function byCheck(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
  const found = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const known = found.get(candidate.check)
    if (known) known.push(candidate)
    else found.set(candidate.check, [candidate])
  }
  return found
}
