import type { StatementLanguage } from '../law/law.ts'
import type { CitedWords, Figure, Name, SentenceView, Stretch } from './check.ts'
import { isDenied } from './denial.ts'
import { citationsIn } from './facts/citations.ts'
import { figuresIn } from './facts/figures.ts'
import { namesIn } from './facts/names.ts'
import { speechesIn } from './facts/quotation.ts'
import { HIT, type Hits, hasHit } from './hits.ts'
import type { Language } from './language.ts'
import type { ListsOfCheck } from './lists-of-check.ts'
import type { Survey } from './survey.ts'
import { CLAUSE_BEFORE } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { WordsOfAll } from './words-of-all.ts'
import type { WordsOfLanguage } from './words-of-language.ts'

const NEAR = 12
/** Words between a word for an example and what it introduces. */
const BESIDE = 3
/** Sentences before an example that tell what it is one of. */
const FALSEHOOD_BEFORE = 4

/** What can be looked up in one sentence, each once for all checks and only when a check asks. */
export class SentenceFacts {
  readonly n: number
  readonly from: number
  readonly to: number
  readonly language: StatementLanguage
  readonly own: WordsOfLanguage
  readonly text: string
  readonly survey: Survey
  readonly vocabulary: Vocabulary
  #hits: Hits | undefined
  #figures: readonly Figure[] | undefined
  #citations: readonly CitedWords[] | undefined
  #names: readonly Name[] | undefined
  #speeches: readonly Stretch[] | undefined

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
    this.#names ??= namesIn(
      { text: this.text, tokens: this.survey.tokens, words: this.vocabulary.words },
      this.own.knowledge.language.names,
      this.from,
      this.to,
    )
    return this.#names
  }

  /** What somebody is quoted with. */
  get speeches(): readonly Stretch[] {
    this.#speeches ??= speechesIn(this.survey.tokens, this.from, this.to)
    return this.#speeches
  }

  /** Hits of a list that all checks share, in order. */
  listHits(list: string): readonly Stretch[] {
    const place = this.own.listPlace(list)
    if (!this.survey.holds(this.n, place)) return []
    const { numbers, from, to } = this.hits
    const found: Stretch[] = []
    for (let at = from; at < to; at += HIT)
      if (numbers[at] === place)
        found.push({ from: numbers[at + 1] as number, to: numbers[at + 2] as number })
    return found
  }

  /** Whether a phrase of one of the check's own lists touches the stretch. */
  touchesListOf(check: string, from: number, to: number): boolean {
    const { numbers, from: first, to: end } = this.hits
    const { isOwn } = this.own.listsOf(check)
    for (let at = first; at < end; at += HIT)
      if (
        isOwn[numbers[at] as number] &&
        (numbers[at + 1] as number) < to &&
        (numbers[at + 2] as number) > from
      )
        return true
    return false
  }
}

/** One sentence as one check sees it. */
export class Sentence implements SentenceView {
  readonly n: number
  readonly language: StatementLanguage
  readonly from: number
  readonly to: number
  readonly #facts: SentenceFacts
  readonly #check: string
  readonly #lists: ListsOfCheck

  constructor(facts: SentenceFacts, check: string, lists: ListsOfCheck) {
    this.n = facts.n
    this.language = facts.language
    this.from = facts.from
    this.to = facts.to
    this.#facts = facts
    this.#check = check
    this.#lists = lists
  }

  get spokenIn(): Language {
    return this.#facts.own.knowledge.language
  }

  get ofAll(): WordsOfAll {
    return this.#facts.vocabulary.words.ofAll
  }

  word(token: number): string {
    const { survey, vocabulary } = this.#facts
    return vocabulary.words.folded[survey.tokens.word[token] as number] as string
  }

  parted(token: number): boolean {
    return ((this.#facts.survey.tokens.before[token] as number) & CLAUSE_BEFORE) !== 0
  }

  hits(list: string): readonly Stretch[] {
    const places = this.#lists.asked(list)
    const shared = this.#held(places.shared)
    if (places.own < 0 && shared < 0) return NOTHING
    const { hits } = this.#facts
    const own = hasHit(hits, places.own) ? places.own : -1
    if (own < 0 && shared < 0) return NOTHING
    const { numbers, from, to } = hits
    let found: Stretch[] | undefined
    for (let at = from; at < to; at += HIT) {
      if (numbers[at] !== own && numbers[at] !== shared) continue
      const hit = { from: numbers[at + 1] as number, to: numbers[at + 2] as number }
      if (found === undefined) found = [hit]
      else found.push(hit)
    }
    return found ?? NOTHING
  }

  near(list: string, stretch: Stretch, words = NEAR): boolean {
    const places = this.#lists.asked(list)
    const shared = this.#held(places.shared)
    if (places.own < 0 && shared < 0) return false
    const { hits } = this.#facts
    const own = hasHit(hits, places.own) ? places.own : -1
    if (own < 0 && shared < 0) return false
    const { numbers, from, to } = hits
    const first = stretch.from - words
    const last = stretch.to + words
    for (let at = from; at < to; at += HIT) {
      if (numbers[at] !== own && numbers[at] !== shared) continue
      if ((numbers[at + 1] as number) < last && (numbers[at + 2] as number) > first) return true
    }
    return false
  }

  /** Shared lists are told by the masks; a check's own once the hits are gathered: it asks only where it has a move. */
  #held(shared: number): number {
    return this.#facts.survey.holds(this.n, shared) ? shared : -1
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
    const { speeches } = this.#facts
    if (speeches.length === 0) return false
    const quoted = speeches.find(({ from, to }) => from <= stretch.from && stretch.to <= to)
    return (quoted !== undefined && this.#isHearsay(quoted)) || this.#isShown(stretch, speeches)
  }

  /** Releases quote their own speaker in pieces: without a word of hearsay a quotation is the official's own speech. */
  #isHearsay({ from, to }: Stretch): boolean {
    return this.hits('hearsay').some((hit) => hit.to <= from || hit.from >= to)
  }

  /** «Мәселен «…», «…», «…»»: headlines that stand in a list, or as an example, where false messages are spoken of. */
  #isShown(stretch: Stretch, speeches: readonly Stretch[]): boolean {
    const examples = this.hits('example')
    let at = 0
    while (at < speeches.length) {
      const first = at++
      while (at < speeches.length && this.#areListed(speeches[at - 1], speeches[at])) at++
      const { from } = speeches[first] as Stretch
      const { to } = speeches[at - 1] as Stretch
      const example = examples.find((hit) => hit.to <= from && hit.to > from - BESIDE)
      if (example === undefined && at - first < 2) continue
      if ((example ?? { from }).from <= stretch.from && stretch.to <= to) return this.#followsFalsehood()
    }
    return false
  }

  /** Whether two quotations stand in a list: nothing between them but a mark, or a word that joins. */
  #areListed(one: Stretch | undefined, next: Stretch | undefined): boolean {
    if (one === undefined || next === undefined) return false
    return (
      next.from === one.to ||
      (next.from === one.to + 1 && this.spokenIn.terms.joints.includes(this.word(one.to)))
    )
  }

  /** Whether this sentence or one shortly before it speaks of false messages. */
  #followsFalsehood(): boolean {
    const { own, survey } = this.#facts
    const place = own.listPlace('topic-false-information')
    for (let n = Math.max(0, this.n - FALSEHOOD_BEFORE); n <= this.n; n++)
      if (survey.holds(n, place)) return true
    return false
  }

  negated(stretch: Stretch): boolean {
    return this.hits('negation').some((hit) => hit.from >= stretch.from - 2 && hit.to <= stretch.to + 1)
  }

  denied(stretch: Stretch): boolean {
    return isDenied(this.#facts, this.#check, stretch)
  }
}

const NOTHING: readonly Stretch[] = []
