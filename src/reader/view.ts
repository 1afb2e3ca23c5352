import type { BodyKind, Day, Law, StatementLanguage, Trilingual } from '../law/law.ts'
import { type Move, refuseUnheard, type SentenceView, type Stretch, type View } from './check.ts'
import type { EarlierStatement } from './earlier.ts'
import type { BodyByName } from './language/bodies.ts'
import type { Field } from './language/offices.ts'
import { movesByLists } from './moves-by-lists.ts'
import { cutOf } from './quotes/cut.ts'
import { ownClauses } from './quotes/own-clauses.ts'
import type { Quote } from './reading.ts'
import { isDenied } from './sentence/denial.ts'
import { Sentence } from './sentence/sentence.ts'
import type { SentenceFacts } from './sentence/sentence-facts.ts'
import type { Statement } from './statement.ts'
import type { StatementFacts } from './statement-facts.ts'
import { firstEndingBehind, mostFor } from './survey/candidates.ts'
import type { Candidate } from './survey/weigh.ts'
import { nothing } from './tables/nothing.ts'
import type { ListsOfCheck } from './vocabulary/lists-of-check.ts'
import type { WordsOfLanguage } from './vocabulary/words-of-language.ts'

/** How far below the asked score a stretch may stand where a phrase of the check's own lists agrees with it. */
const LOW = -0.3

const NOWHERE = nothing<SentenceView>()

/** The statement as one check sees it. */
class CheckView implements View {
  readonly metadata: Statement
  readonly language: StatementLanguage
  readonly on: Day | undefined
  readonly law: Law | undefined
  readonly body: BodyKind | undefined
  readonly earlier: readonly EarlierStatement[]
  readonly sentenceCount: number
  readonly #seen: StatementFacts
  readonly #check: string
  readonly #hears: readonly string[]
  /** Checks go from sentence to sentence, and ask about one a few times. */
  #last: Sentence | undefined
  #own: WordsOfLanguage | undefined
  #lists: ListsOfCheck | undefined
  /** Whether the text says a list's words as a fact, by list: each move asks it again. */
  readonly #said = new Map<string, boolean>()
  /** What is quoted of each candidate that was asked about, null where it is denied: some checks ask twice. */
  #cuts: (Stretch | null | undefined)[] | undefined

  constructor(seen: StatementFacts, check: string, hears: readonly string[]) {
    const { statement, surroundings, survey } = seen
    this.metadata = statement
    this.language = statement.language
    this.on = surroundings.on
    this.law = surroundings.law
    this.body = surroundings.body
    this.earlier = surroundings.earlier
    this.sentenceCount = survey.tokens.sentenceCount
    this.#seen = seen
    this.#check = check
    this.#hears = hears
  }

  get undated(): Law | undefined {
    return this.#seen.surroundings.undated
  }

  get lawNotChecked(): Trilingual | undefined {
    return this.#seen.surroundings.lawNotChecked()
  }

  bodyIsAmong(kind: BodyByName): boolean {
    const { body } = this.metadata
    if (body === undefined) return false
    return this.#seen.vocabulary.languages.some(({ bodies }) => bodies[kind].test(body))
  }

  fieldsOfSource(n: number): ReadonlySet<Field> | undefined {
    return this.#seen.fieldsOfSource(n)
  }

  sentence(n: number): SentenceView {
    if (this.#last?.n !== n) {
      const facts = this.#seen.facts(n)
      this.#last = new Sentence(facts, this.#check, this.#listsIn(facts.own))
    }
    return this.#last
  }

  /** The check's lists in a language; most texts are in one. */
  #listsIn(own: WordsOfLanguage): ListsOfCheck {
    if (this.#lists === undefined || this.#own !== own) {
      this.#own = own
      this.#lists = own.listsOf(this.#check)
    }
    return this.#lists
  }

  moves(least = 0, isMeant?: (move: Move) => boolean): readonly Move[] {
    const seen = this.#seen
    const found: Move[] = []
    const candidates = seen.candidates(this.#check)
    for (let place = 0; place < candidates.length; place++) {
      const candidate = candidates[place] as Candidate
      const { from, to, score } = candidate
      if (score < least + LOW) continue
      const facts = seen.facts(candidate.sentence)
      if (score < least && !facts.touchesListOf(this.#check, from, to)) continue
      const sentence = this.sentence(candidate.sentence)
      if (isMeant?.({ from: sentence.from, to: sentence.to, score, sentence }) === false) continue
      this.#cuts ??= new Array(candidates.length)
      let cut = this.#cuts[place]
      if (cut === undefined) {
        cut = this.#cut(facts, candidate)
        this.#cuts[place] = cut
      }
      if (cut === null) continue
      const move = { from: cut.from, to: cut.to, score, sentence }
      if (isMeant?.(move) !== false) found.push(move)
    }
    const unweighed = movesByLists(this.#seen, this.#check, this)
    const others = isMeant === undefined ? unweighed : unweighed.filter(isMeant)
    return others.length === 0 ? found : [...found, ...others].sort((a, b) => a.from - b.from)
  }

  /** What is quoted of a candidate; null where the words deny the check's matter. */
  #cut(facts: SentenceFacts, candidate: Candidate): Stretch | null {
    if (isDenied(facts, this.#check, candidate)) return null
    return cutOf(
      facts,
      ownClauses(facts, this.#check, candidate, () => this.#strongestIn(facts, candidate)),
    )
  }

  hearsIn(n: number): boolean {
    const { survey, vocabulary } = this.#seen
    if (vocabulary.of(survey.languageOf(n)).speaksByLists(this.#check)) return true
    const candidates = this.#seen.candidates(this.#check)
    return candidates[firstEndingBehind(candidates, survey.tokens.sentences[n] as number)]?.sentence === n
  }

  speaksFor(other: string, stretch: Stretch): number {
    refuseUnheard(this.#check, this.#hears, other)
    return mostFor(this.#seen.candidates(other), stretch)
  }

  says(list: string): boolean {
    let said = this.#said.get(list)
    if (said === undefined) {
      said = this.numbersWith(list).some((n) => !this.holds(n, 'hypothesis'))
      this.#said.set(list, said)
    }
    return said
  }

  mentions(list: string): boolean {
    return this.numbersWith(list).length > 0
  }

  with(list: string): readonly SentenceView[] {
    const found = this.numbersWith(list)
    return found.length === 0 ? NOWHERE : found.map((n) => this.sentence(n))
  }

  numbersWith(list: string): readonly number[] {
    return this.#seen.survey.sentencesWith(this.#check, list)
  }

  holds(n: number, list: string): boolean {
    const { survey, vocabulary } = this.#seen
    const own = vocabulary.of(survey.languageOf(n))
    const places = this.#listsIn(own).asked(list)
    return survey.holds(n, places.shared) || survey.holds(n, places.own)
  }

  quote(stretch: Stretch): Quote {
    return this.#seen.quote(stretch)
  }

  text(stretch: Stretch): string {
    return this.#seen.text(stretch)
  }

  strongest(move: Move): readonly Stretch[] {
    return this.#strongestIn(this.#seen.facts(move.sentence.n), move)
  }

  #strongestIn({ language }: SentenceFacts, stretch: Stretch): readonly Stretch[] {
    const { explain, survey } = this.#seen
    return explain(survey.tokens, language, this.#check, stretch)
  }
}

/** What one check sees of a statement. Nothing is looked up before it asks, and then once for all checks. */
export function viewOf(facts: StatementFacts, check: string, hears: readonly string[] = []): View {
  return new CheckView(facts, check, hears)
}
