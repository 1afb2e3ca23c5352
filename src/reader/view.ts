import type { BodyKind, Day, Law, StatementLanguage, Trilingual } from '../law/law.ts'
import { type Move, refuseUnheard, type SentenceView, type Stretch, type View } from './check.ts'
import { cutOf } from './cut.ts'
import { isDenied } from './denial.ts'
import type { EarlierStatement } from './earlier.ts'
import type { Explain } from './explain.ts'
import { firstHolding } from './halving.ts'
import { HIT } from './hits.ts'
import type { BodyWords } from './language.ts'
import { type OwnNames, ownNames } from './own-names.ts'
import { withPairedMarks } from './paired-marks.ts'
import { quoteOf } from './quote.ts'
import type { Quote } from './reading.ts'
import { Sentence, SentenceFacts } from './sentence.ts'
import { sourceOf } from './source.ts'
import type { Statement } from './statement.ts'
import type { Survey } from './survey.ts'
import { AROUND, sentenceUnits } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Candidate } from './weigh.ts'
import { wholeClauses } from './whole-clauses.ts'
import { wholePhrases } from './whole-phrases.ts'

/** What checks may ask besides the statement itself. */
export interface Surroundings {
  readonly on: Day | undefined
  readonly law: Law | undefined
  readonly lawNotChecked: Trilingual | undefined
  readonly body: BodyKind | undefined
  readonly earlier: readonly EarlierStatement[]
}

/** Below this the model's word alone is not enough: a phrase of the check's own lists must stand in the stretch too. */
const CONFIDENT = 0.8
/** How far below the asked score a stretch may stand where such a phrase agrees with it. */
const LOW = -0.3

/** What all checks look at: one statement, its survey, and what was looked up in its sentences so far. */
class Seen {
  readonly statement: Statement
  readonly survey: Survey
  readonly vocabulary: Vocabulary
  readonly explain: Explain
  readonly surroundings: Surroundings
  /** One place for each sentence from the start: a table that grows with far places would be kept as a slow one. */
  readonly #facts: (SentenceFacts | undefined)[]
  readonly #candidates = new Map<string, Candidate[]>()
  readonly #sources = new Map<number, Trilingual | undefined>()
  #own: OwnNames | undefined

  constructor(
    statement: Statement,
    survey: Survey,
    vocabulary: Vocabulary,
    explain: Explain,
    surroundings: Surroundings,
  ) {
    this.statement = statement
    this.survey = survey
    this.vocabulary = vocabulary
    this.explain = explain
    this.surroundings = surroundings
    this.#facts = new Array(survey.tokens.sentenceCount)
    for (const candidate of survey.candidates) {
      const known = this.#candidates.get(candidate.check)
      if (known) known.push(candidate)
      else this.#candidates.set(candidate.check, [candidate])
    }
  }

  facts(n: number): SentenceFacts {
    let facts = this.#facts[n]
    if (facts === undefined) {
      facts = new SentenceFacts(n, this.statement.text, this.survey, this.vocabulary)
      this.#facts[n] = facts
    }
    return facts
  }

  /** Whom a sentence names as its source, each looked up once. */
  source(n: number): Trilingual | undefined {
    this.#own ??= ownNames(this.statement, this.surroundings.law)
    if (!this.#sources.has(n))
      this.#sources.set(
        n,
        sourceOf(n, (at) => this.facts(at), this.#own),
      )
    return this.#sources.get(n)
  }

  candidates(check: string): readonly Candidate[] {
    return this.#candidates.get(check) ?? []
  }

  quote({ from, to }: Stretch): Quote {
    const { start, end } = this.survey.tokens
    const marked = this.#withMarks(from, to)
    return quoteOf(
      this.statement,
      marked?.start ?? (start[from] as number),
      marked?.end ?? (end[to - 1] as number),
    )
  }

  text({ from, to }: Stretch): string {
    const { start, end } = this.survey.tokens
    const marked = this.#withMarks(from, to)
    return this.statement.text.slice(marked?.start ?? start[from], marked?.end ?? end[to - 1])
  }

  /** With the marks that belong to marks inside: «О прокуратуре», and not «О прокуратуре. Nothing where no mark stands inside. */
  #withMarks(from: number, to: number): { readonly start: number; readonly end: number } | undefined {
    const { tokens } = this.survey
    const { start, end, before } = tokens
    let marked = 0
    for (let token = from + 1; token < to; token++) marked |= before[token] as number
    if (!(marked & AROUND)) return undefined
    return withPairedMarks(
      this.statement.text,
      { start: start[from] as number, end: end[to - 1] as number },
      sentenceUnits(tokens, sentenceAt(tokens, from)),
    )
  }
}

/** The statement as one check sees it. */
class CheckView implements View {
  readonly metadata: Statement
  readonly language: StatementLanguage
  readonly on: Day | undefined
  readonly law: Law | undefined
  readonly lawNotChecked: Trilingual | undefined
  readonly body: BodyKind | undefined
  readonly earlier: readonly EarlierStatement[]
  readonly sentenceCount: number
  readonly #seen: Seen
  readonly #check: string
  readonly #hears: readonly string[]
  /** Checks go from sentence to sentence, and ask about one a few times. */
  #last: Sentence | undefined

  constructor(seen: Seen, check: string, hears: readonly string[]) {
    const { statement, surroundings, survey } = seen
    this.metadata = statement
    this.language = statement.language
    this.on = surroundings.on
    this.law = surroundings.law
    this.lawNotChecked = surroundings.lawNotChecked
    this.body = surroundings.body
    this.earlier = surroundings.earlier
    this.sentenceCount = survey.tokens.sentenceCount
    this.#seen = seen
    this.#check = check
    this.#hears = hears
  }

  bodyIsAmong(kind: keyof BodyWords): boolean {
    const { body } = this.metadata
    if (body === undefined) return false
    return this.#seen.vocabulary.languages.some(({ bodies }) => bodies[kind].test(body))
  }

  sentence(n: number): SentenceView {
    if (this.#last?.n !== n) this.#last = new Sentence(this.#seen.facts(n), this.#check)
    return this.#last
  }

  moves(least = 0, isMeant: (move: Move) => boolean = () => true): readonly Move[] {
    const seen = this.#seen
    const found: Move[] = []
    for (const candidate of seen.candidates(this.#check)) {
      const { from, to, score } = candidate
      if (score < least + LOW) continue
      const facts = seen.facts(candidate.sentence)
      if (score < least + CONFIDENT && !facts.touchesListOf(this.#check, from, to)) continue
      const sentence = this.sentence(candidate.sentence)
      if (!isMeant({ from: sentence.from, to: sentence.to, score, sentence })) continue
      if (isDenied(facts, this.#check, candidate)) continue
      const cut = cutOf(facts, candidate)
      const move = { from: cut.from, to: cut.to, score, sentence }
      if (isMeant(move)) found.push(move)
    }
    const others = this.#unweighed().filter(isMeant)
    return others.length === 0 ? found : [...found, ...others].sort((a, b) => a.from - b.from)
  }

  /** Moves where the model was not taught this check in the sentence's language: its lists alone decide. */
  #unweighed(): Move[] {
    const seen = this.#seen
    const check = this.#check
    const { survey, vocabulary } = seen
    const found: Move[] = []
    let speaks = false
    for (const tag of survey.languages) speaks ||= vocabulary.of(tag).speaksByLists(check)
    if (!speaks) return found
    for (let n = 0; n < this.sentenceCount; n++) {
      if (!vocabulary.of(survey.languageOf(n)).speaksByLists(check)) continue
      const { hits, own } = seen.facts(n)
      const { numbers } = hits
      for (let at = hits.from; at < hits.to; at += HIT) {
        const place = numbers[at] as number
        const { isOwn, places } = own.listsOf(check)
        if (!isOwn[place] || place === places('denied').own) continue
        found.push({
          from: numbers[at + 1] as number,
          to: numbers[at + 2] as number,
          score: 1,
          sentence: this.sentence(n),
        })
      }
    }
    return found
  }

  speaksFor(other: string, { from, to }: Stretch): number {
    refuseUnheard(this.#check, this.#hears, other)
    const candidates = this.#seen.candidates(other)
    let most = Number.NEGATIVE_INFINITY
    for (let at = firstEndingBehind(candidates, from); at < candidates.length; at++) {
      const candidate = candidates[at] as Candidate
      if (candidate.from >= to) break
      const shared = Math.min(candidate.to, to) - Math.max(candidate.from, from)
      if (shared * 2 > to - from) most = Math.max(most, candidate.score)
    }
    return most
  }

  says(list: string): boolean {
    const { survey } = this.#seen
    return survey.sentencesWith(list).some((n) => {
      return !survey.holds(n, this.#seen.facts(n).own.listPlace('hypothesis'))
    })
  }

  mentions(list: string): boolean {
    return this.#seen.survey.sentencesWith(list).length > 0
  }

  with(list: string): readonly SentenceView[] {
    const found = this.#seen.survey.sentencesWith(list)
    return found.length === 0 ? [] : found.map((n) => this.sentence(n))
  }

  quote(stretch: Stretch): Quote {
    return this.#seen.quote(stretch)
  }

  text(stretch: Stretch): string {
    return this.#seen.text(stretch)
  }

  strongest(move: Move): readonly Stretch[] {
    const { explain, survey } = this.#seen
    return explain(survey.tokens, move.sentence.language, this.#check, move)
  }

  source({ from }: Stretch): Trilingual | undefined {
    return this.#seen.source(sentenceAt(this.#seen.survey.tokens, from))
  }

  inClauses(stretch: Stretch, kept: readonly Stretch[] | undefined): Stretch {
    const { survey } = this.#seen
    return wholeClauses(this.#seen.facts(sentenceAt(survey.tokens, stretch.from)), stretch, kept)
  }

  whole(stretch: Stretch, words: readonly Stretch[]): readonly Stretch[] {
    const { survey } = this.#seen
    return wholePhrases(
      this.#seen.facts(sentenceAt(survey.tokens, stretch.from)),
      this.#check,
      stretch,
      words,
    )
  }
}

/** Makes the views of one statement. Nothing is looked up before a check asks, and then once for all checks. */
export function createViews(
  statement: Statement,
  survey: Survey,
  vocabulary: Vocabulary,
  explain: Explain,
  surroundings: Surroundings,
): (check: string, hears?: readonly string[]) => View {
  const seen = new Seen(statement, survey, vocabulary, explain, surroundings)
  return (check, hears = []) => new CheckView(seen, check, hears)
}

/** Number of the sentence that a token stands in. */
export function sentenceAt({ sentences, sentenceCount }: Survey['tokens'], token: number): number {
  return firstHolding(1, Math.max(1, sentenceCount), (n) => (sentences[n] as number) > token) - 1
}

/** Place of the first candidate that ends behind a token; candidates of one check stand in order, one in a sentence. */
function firstEndingBehind(candidates: readonly Candidate[], token: number): number {
  return firstHolding(0, candidates.length, (place) => (candidates[place] as Candidate).to > token)
}
