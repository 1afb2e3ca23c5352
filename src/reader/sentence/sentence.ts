import type { StatementLanguage } from '../../law/law.ts'
import type { CitedWords, Figure, Name, SentenceView, Stretch } from '../check.ts'
import type { Language } from '../language.ts'
import { BRACKET_BEFORE, CLAUSE_BEFORE } from '../scan/tokens.ts'
import type { WordsOfAll } from '../scan/words-of-all.ts'
import { meetsAny, shared } from '../stretch.ts'
import type { ListsOfCheck } from '../vocabulary/lists-of-check.ts'
import { THAT } from '../vocabulary/word-kinds.ts'
import { actBefore } from './act-before.ts'
import { isAroundName, isOf, marksBefore, PARTS, wordAt } from './clauses.ts'
import { isDenied } from './denial.ts'
import type { OthersWords } from './others-words.ts'
import { quotationsOf } from './quoted-by-others.ts'
import type { SentenceFacts } from './sentence-facts.ts'

const NEAR = 12
/** Words between a word for an example and what it introduces. */
const BESIDE = 3
/** Sentences before an example that tell what it is one of. */
const FALSEHOOD_BEFORE = 4

/** Words before a quotation in which the verb that announces it stands. */
const ANNOUNCING = 3

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
    return wordAt(this.#facts, token)
  }

  parted(token: number): boolean {
    return (marksBefore(this.#facts, token) & CLAUSE_BEFORE) !== 0
  }

  get isQuestion(): boolean {
    return this.#facts.isQuestion
  }

  get pointsBack(): boolean {
    return actBefore(this.#facts) !== undefined
  }

  partsClauses(token: number): boolean {
    const marks = marksBefore(this.#facts, token)
    if ((marks & CLAUSE_BEFORE) === 0) return false
    return (marks & (PARTS | BRACKET_BEFORE)) !== 0 || !isAroundName(this.#facts, token)
  }

  hits(list: string, { from, to }: Stretch = this): readonly Stretch[] {
    return this.#facts.hitsAt(this.#lists.asked(list), from, to)
  }

  near(list: string, stretch: Stretch, words = NEAR): boolean {
    return this.#facts.hasHitAt(this.#lists.asked(list), stretch.from - words, stretch.to + words)
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

  quotation(at: Stretch): Stretch | undefined {
    const found = quotationsOf(this.#facts).find(({ words }) => words.from <= at.from && at.to <= words.to)
    return found && { from: found.whole.from, to: found.words.to }
  }

  quotesOthers(stretch: Stretch): boolean {
    const { othersWords, speeches } = this.#facts
    for (const told of othersWords) if (this.#isTold(stretch, told)) return true
    if (speeches.length === 0) return false
    const quoted = speeches.find(({ from, to }) => from <= stretch.from && stretch.to <= to)
    return (quoted !== undefined && this.#isHearsay(quoted)) || this.#isShown(stretch, speeches)
  }

  /** Whether all that makes the check's move in a stretch, or most of it, stands in the words of others. */
  #isTold(stretch: Stretch, { words, frame }: OthersWords): boolean {
    if (words.from <= stretch.from && stretch.to <= words.to) return true
    const common = shared(words, stretch)
    if (common === undefined) return false
    const points = this.#facts.hitsOf(this.#lists, stretch)
    const isIn = ({ from, to }: Stretch): boolean => words.from <= from && to <= words.to
    if (points.length > 0)
      return points.some(isIn) && points.every((hit) => isIn(hit) || meetsAny(hit, frame))
    let others = 0
    for (let token = stretch.from; token < stretch.to; token++)
      if (!frame.some(({ from, to }) => from <= token && token < to)) others++
    return (common.to - common.from) * 2 > others
  }

  /**
   * Releases quote their own speaker in pieces: without a word of hearsay a quotation is the official's own speech, as is what
   * «в сообщении полиции говорится».
   */
  #isHearsay({ from, to }: Stretch): boolean {
    if (this.#saysOfficially(from)) return false
    return this.hits('hearsay').some((hit) => (hit.to <= from || hit.from >= to) && !this.#isOfficial(hit))
  }

  /** "Commenting on the video, the ministry said: “…”": whoever is told right before a quotation to say it says it. */
  #saysOfficially(from: number): boolean {
    const { toldBy, from: first } = this.#facts
    const verb = toldBy.lastVerb({ from: Math.max(first, from - ANNOUNCING), to: from })
    return verb !== undefined && toldBy.speaksOfficially(verb)
  }

  #isOfficial(hit: Stretch): boolean {
    if (hit.to - hit.from === 1) return false
    const { toldBy } = this.#facts
    // "The commission | wrote that | it has come to its notice that “…”": as official as whoever wrote it.
    return isOf(this.#facts, hit.to - 1, THAT) ? toldBy.speaksOfficially(hit.to - 2) : toldBy.isOfficial(hit)
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
    const around = { from: stretch.from - 2, to: stretch.to + 1 }
    return this.hits('negation', around).some((hit) => hit.from >= around.from && hit.to <= around.to)
  }

  denied(stretch: Stretch): boolean {
    return isDenied(this.#facts, this.#check, stretch)
  }
}
