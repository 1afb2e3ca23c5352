import { bracketsIn } from './brackets.ts'
import type { Stretch } from './check.ts'
import { marksBefore, matches, PARTS, sourceHeadAt, wordAt } from './clauses.ts'
import type { ClauseWords } from './language/clauses.ts'
import type { PredicateWords } from './language/predicates.ts'
import type { SpeechWords } from './language/speech.ts'
import type { SentenceFacts } from './sentence.ts'
import {
  BRACKET_BEFORE,
  COLON_BEFORE,
  COMMA_BEFORE,
  DASH_BEFORE,
  QUOTE_CLOSED,
  QUOTE_OPENS,
} from './tokens.ts'

/** Words of a clause that its verb is looked for in. */
const FURTHEST = 40
/** Words before a comma that need no verb: «кроме того,», «в этой связи,». */
const OPENING = 4

/** Looks at a sentence, or at what somebody is quoted with in it, for where a clause begins, ends and has its verb. */
export class ClauseLook {
  readonly #facts: SentenceFacts
  readonly #bounds: Stretch
  readonly #clauses: ClauseWords
  readonly #predicates: PredicateWords
  readonly #speech: SpeechWords
  #brackets: readonly Stretch[] | undefined

  constructor(facts: SentenceFacts, bounds: Stretch) {
    const { language } = facts.own.knowledge
    this.#facts = facts
    this.#bounds = bounds
    this.#clauses = language.clauses
    this.#predicates = language.predicates
    this.#speech = language.speech
  }

  /** Whether a quote may begin with this word. */
  mayBegin(token: number): boolean {
    if (token <= this.#bounds.from) return true
    if (this.#isInBracket(token)) return false
    const marks = this.#marks(token)
    const before = this.#word(token - 1)
    if (marks & COLON_BEFORE) return true
    if (this.#clauses.verbsLast)
      return (
        this.#isBehindVerb(token) || (marks & COMMA_BEFORE && this.#speech.headEnds?.test(before)) === true
      )
    if (marks & QUOTE_OPENS && this.#isSpeech(({ from }) => from === token)) return true
    if (marks & COMMA_BEFORE) return !this.#lacksSubject(token) && this.#beginsClause(token)
    if (marks & PARTS) return false
    if (this.#speech.that.includes(before)) return this.#isSaid(token - 2)
    if (this.#clauses.coordinators.includes(before))
      return !this.#lacksSubject(token) && this.#joinsClauses(token - 1)
    return this.#clauses.clauseOpeners.includes(before) && (this.#marks(token - 1) & COMMA_BEFORE) !== 0
  }

  /** Whether a clause begins with a verb whose subject stands before it: "…, | has noted", «… и | призвала». */
  #lacksSubject(token: number): boolean {
    return this.#isMain(token, token + 2) && this.#predicates.ownSubject?.test(this.#word(token)) !== true
  }

  /** Whether a quote that begins with `from` may end before this word. */
  mayEnd(from: number, token: number): boolean {
    if (token >= this.#bounds.to) return true
    if (this.#isInBracket(token)) return false
    const marks = this.#marks(token)
    const word = this.#word(token)
    if (this.#predicates.wantsMore && this.#matches(token - 1, this.#predicates.wantsMore)) return false
    if (marks & COLON_BEFORE) return this.#isSemicolon(token)
    if (this.#clauses.verbsLast) return this.#hasEnded(token)
    if (marks & QUOTE_CLOSED && marks & PARTS && this.#isSpeech(({ to }) => to === token)) return true
    if (this.#isComplement(token) || this.#isComplement(token + 1) || !this.isTold(from, token)) return false
    if (marks & COMMA_BEFORE) return this.#hasOwnVerb(token, this.#markBehind(token))
    if (marks & PARTS) return false
    return this.#clauses.coordinators.includes(word) && this.#joinsClauses(token)
  }

  /** Whether a clause has ended before a token with its verb, which stands last. */
  #hasEnded(token: number): boolean {
    if (!this.#matches(token - 1, this.#predicates.finite)) return false
    return (this.#marks(token) & PARTS) !== 0 || this.#clauses.clauseOpeners.includes(this.#word(token))
  }

  /** Whether the clause before a token has ended, and not to be told by one that goes on with «деп». */
  #isBehindVerb(token: number): boolean {
    const word = this.#word(token)
    if (
      !(this.#marks(token) & PARTS) &&
      this.#clauses.joiners.includes(word) &&
      !this.#clauses.coordinators.includes(word)
    )
      return false
    return this.#hasEnded(token) && !this.#matches(token, this.#speech.says)
  }

  /** Whether a comma parts clauses: what stands before it in the sentence is one, or no more than «кроме того». */
  #beginsClause(token: number): boolean {
    if (this.#isOpener(this.#word(token))) return true
    if (!this.#holdsVerb(token, this.#markBehind(token))) return false
    const start = this.#clauseFrom(token - 1)
    return (
      token - start <= OPENING ||
      this.#holdsVerb(start, token) ||
      sourceHeadAt(this.#facts, start) !== undefined
    )
  }

  /** Whether a word opens a clause without joining it to one, or telling what it is about. */
  #isOpener(word: string): boolean {
    return (
      this.#clauses.clauseOpeners.includes(word) &&
      !this.#clauses.coordinators.includes(word) &&
      !this.#predicates.complements.includes(word)
    )
  }

  /** Whether a clause behind «что» is what somebody says or thinks. */
  #isSaid(token: number): boolean {
    if (token < this.#bounds.from) return false
    const word = this.#word(token)
    if (this.#marks(token + 1) & COMMA_BEFORE) return this.#predicates.wantsMore?.test(word) !== true
    return (
      this.#speech.says.test(word) ||
      this.#predicates.finite.test(word) ||
      this.#predicates.past?.word.test(word) === true
    )
  }

  /** Whether a coordinator joins clauses with a verb each rather than words: the first verb behind it is a main one, as one before. */
  #joinsClauses(token: number): boolean {
    if (this.#isMain(token - 1, token)) return false
    return (
      this.#hasOwnVerb(token + 1, this.#markBehind(token)) && this.#holdsVerb(this.#clauseFrom(token), token)
    )
  }

  /** Whether the first verb of a stretch is a main one. */
  #hasOwnVerb(from: number, to: number): boolean {
    for (let token = from; token < to; token++) {
      if (this.#isMain(token, to)) return true
      if (this.#predicates.infinitive && this.#matches(token, this.#predicates.infinitive)) return false
    }
    return false
  }

  #holdsVerb(from: number, to: number): boolean {
    return this.#verbsIn(from, to) > 0
  }

  #verbsIn(from: number, to: number): number {
    let verbs = 0
    for (let token = from; token < to; token++) if (this.#isMain(token, to)) verbs++
    return verbs
  }

  #isMain(token: number, to: number): boolean {
    if (this.#matches(token, this.#predicates.finite)) return true
    const { imperative, past } = this.#predicates
    if (token === this.#bounds.from && imperative?.test(this.#word(token))) return true
    if (past === undefined || token + 1 >= to) return false
    return this.#matches(token, past.word) && this.#matches(token + 1, past.before)
  }

  #isComplement(token: number): boolean {
    return token < this.#bounds.to && this.#predicates.complements.includes(this.#word(token))
  }

  /** Whether a quote tells something: with a verb for each clause, or with a dash that stands for one. */
  isTold(from: number, to: number): boolean {
    if (this.#clauses.verbsLast) return true
    let opened = 0
    let dashed = 0
    for (let token = from + 1; token < to; token++) {
      const marks = this.#marks(token)
      if (marks & COMMA_BEFORE && this.#isComplement(token)) opened++
      if ((marks & (PARTS | BRACKET_BEFORE)) === DASH_BEFORE && !this.#isInBracket(token)) dashed++
    }
    return this.#verbsIn(from, to) + dashed > opened
  }

  /** The mark or the coordinator behind a token. */
  #markBehind(token: number): number {
    let behind = token + 1
    const furthest = Math.min(this.#bounds.to, token + FURTHEST)
    while (behind < furthest && !(this.#marks(behind) & PARTS)) behind++
    return behind
  }

  /** Where the clause of a token begins: behind «что», or where the sentence does. */
  #clauseFrom(token: number): number {
    let at = token
    const furthest = Math.max(this.#bounds.from, token - FURTHEST)
    while (at > furthest && !this.#isComplement(at - 1) && !(this.#marks(at) & COLON_BEFORE)) at--
    return at
  }

  #isSpeech(isSo: (quoted: Stretch) => boolean): boolean {
    return this.#facts.speeches.some(isSo)
  }

  #isSemicolon(token: number): boolean {
    const { text, survey } = this.#facts
    const { start, end } = survey.tokens
    return text.slice(end[token - 1], start[token]).includes(';')
  }

  #isInBracket(token: number): boolean {
    this.#brackets ??= bracketsIn(this.#facts, this.#bounds)
    return this.#brackets.some(({ from, to }) => from < token && token < to)
  }

  #word(token: number): string {
    return wordAt(this.#facts, token)
  }

  #matches(token: number, pattern: RegExp): boolean {
    return matches(this.#facts, token, pattern)
  }

  #marks(token: number): number {
    return marksBefore(this.#facts, token)
  }
}
