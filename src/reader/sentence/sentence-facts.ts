import type { StatementLanguage } from '../../law/law.ts'
import type { CitedWords, Figure, Name, Stretch } from '../check.ts'
import { citationsIn } from '../facts/citations.ts'
import { figuresIn } from '../facts/figures.ts'
import { namesIn } from '../facts/names.ts'
import { nominative } from '../facts/nominative.ts'
import { quotedIn, speechesIn } from '../facts/quotation.ts'
import { meet } from '../stretch.ts'
import { HIT } from '../survey/hits.ts'
import type { Survey } from '../survey/survey.ts'
import { nothing } from '../tables/nothing.ts'
import type { ListPlaces, ListsOfCheck } from '../vocabulary/lists-of-check.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { WordsOfLanguage } from '../vocabulary/words-of-language.ts'
import { bracketsIn } from './brackets.ts'
import { HitsOfLists } from './hits-of-lists.ts'
import { type OthersWords, othersWordsIn } from './others-words.ts'
import { type LabelFound, labelOf } from './refuted-list.ts'
import { ToldBy } from './told-by.ts'
import { behindSpeaker } from './turns.ts'
import { Voices } from './voices.ts'

const NONE = nothing<Stretch>()

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
  /** Words of the name of whoever makes the statement. */
  readonly ownName: ReadonlySet<string>
  readonly #factsAt: (token: number) => SentenceFacts
  #hits: HitsOfLists | undefined
  #figures: readonly Figure[] | undefined
  #citations: readonly CitedWords[] | undefined
  #names: readonly Name[] | undefined
  #quoted: readonly Stretch[] | undefined
  #speeches: readonly Stretch[] | undefined
  #toldBy: ToldBy | undefined
  #voices: Voices | undefined
  #othersWords: readonly OthersWords[] | undefined
  #label: LabelFound | null | undefined
  #brackets: readonly Stretch[] | undefined

  /** @param factsAt of the sentence that a token of the same text stands in */
  constructor(
    n: number,
    text: string,
    survey: Survey,
    vocabulary: Vocabulary,
    factsAt: (token: number) => SentenceFacts,
    ownName: ReadonlySet<string>,
  ) {
    this.n = n
    this.from = survey.tokens.sentences[n] as number
    this.to = survey.tokens.sentences[n + 1] as number
    this.language = survey.languageOf(n)
    this.own = vocabulary.of(this.language)
    this.text = text
    this.survey = survey
    this.vocabulary = vocabulary
    this.#factsAt = factsAt
    this.ownName = ownName
  }

  /** The sentence before; nothing before the first. */
  get before(): SentenceFacts | undefined {
    return this.n === 0 ? undefined : this.#factsAt(this.from - 1)
  }

  get hits(): HitsOfLists {
    this.#hits ??= new HitsOfLists(this.survey.hits(this.n))
    return this.#hits
  }

  get figures(): readonly Figure[] {
    this.#figures ??= figuresIn(this.text, this.survey.tokens, this.vocabulary.words, this.from, this.to)
    return this.#figures
  }

  get citations(): readonly CitedWords[] {
    this.#citations ??= citationsIn(
      this.survey.tokens,
      this.vocabulary.words,
      this.text,
      this.from,
      this.to,
    ).map((cited) => ({ ...cited, named: nominative(cited.words, this.own.knowledge.language.acts) }))
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

  /** Whether a question mark stands behind its last word. */
  get isQuestion(): boolean {
    const { end, sentenceEnd } = this.survey.tokens
    return this.text.slice(end[this.to - 1], sentenceEnd[this.n]).includes('?')
  }

  /** What stands in quotation marks. */
  get quoted(): readonly Stretch[] {
    this.#quoted ??= quotedIn(this.survey.tokens, this.from, this.to)
    return this.#quoted
  }

  /** What somebody is quoted with. */
  get speeches(): readonly Stretch[] {
    this.#speeches ??= speechesIn(this.quoted)
    return this.#speeches
  }

  /** What stands between brackets. */
  get brackets(): readonly Stretch[] {
    this.#brackets ??= bracketsIn(this, this)
    return this.#brackets
  }

  /** Who is told to say something. */
  get toldBy(): ToldBy {
    this.#toldBy ??= new ToldBy(this)
    return this.#toldBy
  }

  /** Who is told to say something in direct speech. */
  get voices(): Voices {
    this.#voices ??= new Voices(this, this.#factsAt)
    return this.#voices
  }

  /** What is told as the words of others. */
  get othersWords(): readonly OthersWords[] {
    this.#othersWords ??= othersWordsIn(this, this.#factsAt)
    return this.#othersWords
  }

  /** What a list of myths and facts calls what it begins with; the sentences behind it ask, too. */
  get label(): LabelFound | undefined {
    if (this.#label === undefined) this.#label = labelOf(this) ?? null
    return this.#label ?? undefined
  }

  /** Its first word behind what tells who says it («Ответ: …», «Министр: …»). */
  get behindSpeaker(): number {
    return behindSpeaker(this, this.#factsAt)
  }

  /** Whether it has phrases of a list: of most lists that are asked for it has none. */
  holds({ own, shared }: ListPlaces): boolean {
    return this.survey.holds(this.n, own) || this.survey.holds(this.n, shared)
  }

  /** Hits of the lists at these places that share a word with tokens `[from, to)`, in the order of their ends. */
  hitsAt(places: ListPlaces, from = this.from, to = this.to): readonly Stretch[] {
    return this.holds(places) ? this.hits.at(places, from, to) : NONE
  }

  /** Whether there are any. */
  hasHitAt(places: ListPlaces, from: number, to: number): boolean {
    return this.holds(places) && this.hits.hasAt(places, from, to)
  }

  /** Hits of a list that all checks share, in order; those that share a word with a stretch, where one is given. */
  listHits(list: string, { from, to }: Stretch = this): readonly Stretch[] {
    const shared = this.own.listPlace(list)
    return this.survey.holds(this.n, shared) ? this.hitsAt({ own: -1, shared }, from, to) : NONE
  }

  /** Whether a phrase of a list that all checks share begins with a word. */
  beginsAt(list: string, token: number): boolean {
    return this.listHits(list, { from: token, to: token + 1 }).some(({ from }) => from === token)
  }

  /** Phrases of a check's own lists that have a word in common with a stretch, without those that deny its matter. */
  hitsOf(lists: ListsOfCheck, stretch: Stretch): readonly Stretch[] {
    const { numbers, from, to } = this.hits
    const denied = lists.places('denied').own
    const found: Stretch[] = []
    for (let at = from; at < to; at += HIT) {
      const place = numbers[at] as number
      const hit = { from: numbers[at + 1] as number, to: numbers[at + 2] as number }
      if (lists.isOwn[place] && place !== denied && meet(hit, stretch)) found.push(hit)
    }
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
