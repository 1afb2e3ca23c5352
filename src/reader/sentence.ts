import type { Tag } from '../law/law.ts'
import type { CitedWords, Figure, Name, SentenceView, Stretch } from './check.ts'
import { isDenied } from './denial.ts'
import { citationsIn } from './facts/citations.ts'
import { figuresIn } from './facts/figures.ts'
import { namesIn } from './facts/names.ts'
import { quotationsIn } from './facts/quotation.ts'
import { HIT, type Hits } from './hits.ts'
import type { Language } from './language.ts'
import type { Survey } from './survey.ts'
import { CLAUSE_BEFORE } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { WordsOfLanguage } from './words-of-language.ts'

/** A quotation shorter than this is a term in quotation marks, not somebody's words. */
const SHORTEST_QUOTATION = 4
const NEAR = 12

/** What can be looked up in one sentence, each once for all checks and only when a check asks. */
export class SentenceFacts {
  readonly n: number
  readonly from: number
  readonly to: number
  readonly language: Tag
  readonly own: WordsOfLanguage
  readonly text: string
  readonly survey: Survey
  readonly vocabulary: Vocabulary
  #hits: Hits | undefined
  #figures: readonly Figure[] | undefined
  #citations: readonly CitedWords[] | undefined
  #names: readonly Name[] | undefined
  #quotations: readonly Stretch[] | undefined

  constructor(n: number, text: string, survey: Survey, vocabulary: Vocabulary) {
    this.n = n
    this.from = survey.tokens.sentences[n] as number
    this.to = survey.tokens.sentences[n + 1] as number
    this.language = survey.languageOf(n)
    this.own = vocabulary.of(this.language)
    this.text = text
    this.survey = survey
    this.vocabulary = vocabulary
  }

  get hits(): Hits {
    this.#hits ??= this.survey.hits(this.n)
    return this.#hits
  }

  get figures(): readonly Figure[] {
    this.#figures ??= figuresIn(this.text, this.survey.tokens, this.vocabulary.words, this.from, this.to)
    return this.#figures
  }

  get citations(): readonly CitedWords[] {
    this.#citations ??= citationsIn(this.survey.tokens, this.vocabulary.words, this.text, this.from, this.to)
    return this.#citations
  }

  get names(): readonly Name[] {
    this.#names ??= namesIn(this.text, this.survey.tokens, this.vocabulary.words, this.from, this.to)
    return this.#names
  }

  get quotations(): readonly Stretch[] {
    this.#quotations ??= quotationsIn(this.survey.tokens, this.from, this.to)
    return this.#quotations
  }

  /** Whether a phrase of one of the check's own lists touches the stretch. */
  touchesListOf(check: string, from: number, to: number): boolean {
    const { hits, own } = this
    const { numbers } = hits
    for (let at = hits.from; at < hits.to; at += HIT) {
      if ((numbers[at + 1] as number) >= to || (numbers[at + 2] as number) <= from) continue
      if (own.checkOfList[numbers[at] as number] === check) return true
    }
    return false
  }
}

/** One sentence as one check sees it. */
export class Sentence implements SentenceView {
  readonly n: number
  readonly language: Tag
  readonly from: number
  readonly to: number
  readonly #facts: SentenceFacts
  readonly #check: string

  constructor(facts: SentenceFacts, check: string) {
    this.n = facts.n
    this.language = facts.language
    this.from = facts.from
    this.to = facts.to
    this.#facts = facts
    this.#check = check
  }

  get spokenIn(): Language {
    return this.#facts.own.knowledge.language
  }

  word(token: number): string {
    const { survey, vocabulary } = this.#facts
    return vocabulary.words.folded[survey.tokens.word[token] as number] as string
  }

  parted(token: number): boolean {
    return ((this.#facts.survey.tokens.before[token] as number) & CLAUSE_BEFORE) !== 0
  }

  hits(list: string): readonly Stretch[] {
    const ownPlace = this.#facts.own.ownListPlace(this.#check, list)
    const shared = this.#sharedPlace(list)
    if (ownPlace < 0 && shared < 0) return NOTHING
    const { numbers, from, to } = this.#facts.hits
    let found: Stretch[] | undefined
    for (let at = from; at < to; at += HIT) {
      const place = numbers[at] as number
      if (place !== ownPlace && place !== shared) continue
      const hit = { from: numbers[at + 1] as number, to: numbers[at + 2] as number }
      if (found === undefined) found = [hit]
      else found.push(hit)
    }
    return found ?? NOTHING
  }

  near(list: string, stretch: Stretch, words = NEAR): boolean {
    const ownPlace = this.#facts.own.ownListPlace(this.#check, list)
    const shared = this.#sharedPlace(list)
    if (ownPlace < 0 && shared < 0) return false
    const { numbers, from, to } = this.#facts.hits
    const [first, last] = [stretch.from - words, stretch.to + words]
    for (let at = from; at < to; at += HIT) {
      const place = numbers[at] as number
      if (place !== ownPlace && place !== shared) continue
      if ((numbers[at + 1] as number) < last && (numbers[at + 2] as number) > first) return true
    }
    return false
  }

  /** Shared lists are told by the masks; a check's own are found by looking: it asks only where it has a move. */
  #sharedPlace(list: string): number {
    const { own, survey } = this.#facts
    const place = own.listPlace(list)
    return survey.holds(this.n, place) ? place : -1
  }

  figures(): readonly Figure[] {
    return this.#facts.figures
  }

  citations(): readonly CitedWords[] {
    return this.#facts.citations
  }

  names(): readonly Name[] {
    return this.#facts.names
  }

  quotesOthers(stretch: Stretch): boolean {
    for (const quoted of this.#facts.quotations)
      if (quoted.from <= stretch.from && stretch.to <= quoted.to) return this.#isHearsay(quoted)
    return false
  }

  /** Releases quote their own speaker in pieces: without a word of hearsay a quotation is the official's own speech. */
  #isHearsay({ from, to }: Stretch): boolean {
    if (to - from < SHORTEST_QUOTATION) return false
    return this.hits('hearsay').some((hit) => hit.to <= from || hit.from >= to)
  }

  negated(stretch: Stretch): boolean {
    return this.hits('negation').some((hit) => hit.from >= stretch.from - 2 && hit.to <= stretch.to + 1)
  }

  denied(stretch: Stretch): boolean {
    return isDenied(this.#facts, this.#check, stretch)
  }
}

const NOTHING: readonly Stretch[] = []
