import type { Stretch } from '../check.ts'
import {
  BRACKET_BEFORE,
  COLON_BEFORE,
  COMMA_BEFORE,
  DASH_BEFORE,
  QUOTE_CLOSED,
  QUOTE_OPENS,
} from '../scan/tokens.ts'
import { firstHolding } from '../tables/halving.ts'
import {
  BEHIND_PAST,
  COMPLEMENT,
  COORDINATOR,
  ENDS_HEAD,
  FINITE,
  IMPERATIVE,
  INFINITIVE,
  JOINER,
  OPENER,
  OWN_SUBJECT,
  PAST,
  RELATIVE,
  SAYS,
  THAT,
  WANTS_MORE,
} from '../vocabulary/word-kinds.ts'
import { bracketsIn } from './brackets.ts'
import {
  isOf,
  isPaired,
  joinsNames,
  marksBefore,
  opensAside,
  PARTS,
  sourceHeadAt,
  wordAt,
} from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words of a clause that its verb is looked for in. */
const FURTHEST = 40
/** Among Cyrillic ones a word in Latin letters is a name. */
const LATIN_LETTERS = /^[a-z]/u
/** Words before a comma that need no verb: «кроме того,», «в этой связи,». */
const OPENING = 4

/** Looks at a sentence, or at what somebody is quoted with in it, for where a clause begins, ends and has its verb. */
export class ClauseLook {
  readonly #facts: SentenceFacts
  readonly #bounds: Stretch
  readonly #verbsLast: boolean
  #brackets: readonly Stretch[] | undefined

  constructor(facts: SentenceFacts, bounds: Stretch) {
    this.#facts = facts
    this.#bounds = bounds
    this.#verbsLast = facts.own.knowledge.language.clauses.verbsLast
  }

  /** Whether a quote may begin with this word. */
  mayBegin(token: number): boolean {
    if (token <= this.#bounds.from) return true
    if (this.#isInBracket(token)) return false
    const marks = this.#marks(token)
    if (marks & COLON_BEFORE) return true
    if (this.#verbsLast)
      return this.#isBehindVerb(token) || ((marks & COMMA_BEFORE) !== 0 && this.#is(token - 1, ENDS_HEAD))
    if (marks & QUOTE_OPENS && this.#isSpeech(({ from }) => from === token)) return true
    if (marks & COMMA_BEFORE)
      return (
        !this.#isSubject(token) &&
        !this.#lacksSubject(token) &&
        this.#beginsClause(token) &&
        !this.#goesOnListing(token)
      )
    if (marks & PARTS) return false
    if (this.#is(token - 1, THAT)) return this.#isSaid(token - 2)
    if (this.#is(token - 1, COORDINATOR)) return !this.#lacksSubject(token) && this.#joinsClauses(token - 1)
    if (!this.#is(token - 1, OPENER) || (this.#marks(token - 1) & COMMA_BEFORE) === 0) return false
    if (this.#isSubject(token - 1)) return false
    // "As well | as" opens nothing.
    return wordAt(this.#facts, token + 1) !== wordAt(this.#facts, token - 1)
  }

  /**
   * Whether a clause behind «что» ends before a coordinator: «заявила, что слухи ложны, | и призвала …». The verb behind it has its
   * subject before the «что».
   */
  leavesSaid(token: number): boolean {
    if (this.#verbsLast || !(this.#marks(token) & COMMA_BEFORE) || !this.#is(token, COORDINATOR)) return false
    return this.#lacksSubject(token + 1) && this.#is(this.#clauseFrom(token) - 1, THAT)
  }

  /** Whether what is said behind a «что» ends within a stretch that begins with it. */
  isLeft({ from, to }: Stretch): boolean {
    if (!this.#is(from - 1, THAT)) return false
    for (let token = from + 1; token < to; token++) if (this.leavesSaid(token)) return true
    return false
  }

  /** «На национальной, | языковой и социальной почве»: an adjective that agrees with the one before the comma. */
  #goesOnListing(token: number): boolean {
    const { adjectives } = this.#facts.own.knowledge.language.terms
    const [before, word] = [wordAt(this.#facts, token - 1), wordAt(this.#facts, token)]
    return adjectives.test(before) && adjectives.test(word) && before.slice(-2) === word.slice(-2)
  }

  /** «Лица, | которые за деньги лгут»: a pronoun that its clause tells of is no word that only joins it. */
  #isSubject(token: number): boolean {
    if (this.#is(token, RELATIVE)) return true
    return this.#is(token, COMPLEMENT) && this.#lacksSubject(token + 1)
  }

  /** Whether a clause begins with a verb whose subject stands before it: "…, | has noted", «… и | призвала». */
  #lacksSubject(token: number): boolean {
    return this.#isMain(token, token + 2) && !this.#is(token, OWN_SUBJECT)
  }

  /** Whether a quote that begins with `from` may end before this word. */
  mayEnd(from: number, token: number): boolean {
    if (token >= this.#bounds.to) return true
    if (this.#isInBracket(token)) return false
    const marks = this.#marks(token)
    if (this.#is(token - 1, WANTS_MORE)) return false
    if (marks & COLON_BEFORE) return this.#isSemicolon(token)
    if (this.#verbsLast) return this.#hasEnded(token)
    if (marks & QUOTE_CLOSED && marks & PARTS && this.#isSpeech(({ to }) => to === token)) return true
    if (this.#isComplement(token) || this.#isComplement(token + 1) || !this.isTold(from, token)) return false
    if (marks & COMMA_BEFORE) return this.#hasOwnVerb(token, this.#markBehind(token))
    if (marks & PARTS) return false
    return this.#is(token, COORDINATOR) && this.#joinsClauses(token)
  }

  /** Whether a clause has ended before a token with its verb, which stands last. */
  #hasEnded(token: number): boolean {
    if (!this.#is(token - 1, FINITE)) return false
    return (this.#marks(token) & PARTS) !== 0 || this.#is(token, OPENER)
  }

  /** Whether the clause before a token has ended, and not to be told by one that goes on with «деп». */
  #isBehindVerb(token: number): boolean {
    if (!(this.#marks(token) & PARTS) && this.#is(token, JOINER) && !this.#is(token, COORDINATOR))
      return false
    return this.#hasEnded(token) && !this.#is(token, SAYS)
  }

  /** Whether a comma parts clauses: what stands before it in the sentence is one, or no more than «кроме того». */
  #beginsClause(token: number): boolean {
    if (opensAside(this.#facts, token)) return true
    if (!this.#holdsVerb(token, this.#markBehind(token))) return false
    const start = this.#clauseFrom(token - 1)
    if (this.#isInList(start, token)) return false
    return (
      token - start <= OPENING ||
      this.#holdsVerb(start, token) ||
      sourceHeadAt(this.#facts, start) !== undefined
    )
  }

  /** Whether a comma parts names or nouns that stand before one verb: «YouTube, TikTok, | Threads и другие платформы публикуют …». */
  #isInList(start: number, token: number): boolean {
    if (token - start > OPENING || this.#holdsVerb(start, token)) return false
    let next = token
    while (next < this.#bounds.to && !this.#is(next, COORDINATOR)) {
      if (this.#isMain(next, this.#bounds.to) || (next > token && this.#marks(next) & PARTS)) return false
      next++
    }
    if (this.#facts.own.knowledge.language.clauses.determiners?.test(wordAt(this.#facts, start))) return true
    for (let item = start + 1; item < token; item++) if (!(this.#marks(item) & COMMA_BEFORE)) return false
    const [first, second] = [wordAt(this.#facts, start), wordAt(this.#facts, token)]
    const { recognition } = this.#facts.own.knowledge.language
    const isForeign = recognition.script === 'cyrillic' && LATIN_LETTERS.test(first)
    return token - start > 1 || isForeign || first.at(-1) === second.at(-1)
  }

  /** Whether a clause behind «что» is what somebody says or thinks. */
  #isSaid(token: number): boolean {
    if (token < this.#bounds.from) return false
    // “Those who say that …” tells of them: what they say is no clause of its own.
    if (this.#is(token - 1, RELATIVE)) return false
    if (this.#marks(token + 1) & COMMA_BEFORE) return !this.#is(token, WANTS_MORE)
    return this.#is(token, SAYS) || this.#is(token, FINITE) || this.#is(token, PAST)
  }

  /** Whether a coordinator joins clauses with a verb each rather than words: the first verb behind it is a main one, as one before. */
  #joinsClauses(token: number): boolean {
    if (this.#isMain(token - 1, token) || joinsNames(this.#facts, token) || isPaired(this.#facts, token))
      return false
    const next = this.#joinBehind(token)
    return this.#hasOwnVerb(token + 1, next) && this.#holdsVerb(this.#clauseFrom(token), token)
  }

  /** Whether the first verb of a stretch is a main one. */
  #hasOwnVerb(from: number, to: number): boolean {
    for (let token = from; token < to; token++) {
      if (this.#isMain(token, to)) return true
      if (this.#is(token, INFINITIVE)) return false
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
    if (this.#is(token, FINITE)) return true
    if (token === this.#bounds.from && this.#is(token, IMPERATIVE)) return true
    return token + 1 < to && this.#is(token, PAST) && this.#is(token + 1, BEHIND_PAST)
  }

  #isComplement(token: number): boolean {
    return token < this.#bounds.to && this.#is(token, COMPLEMENT)
  }

  /** Whether a quote tells something: with a verb for each clause, or with a dash that stands for one. */
  isTold(from: number, to: number): boolean {
    if (this.#verbsLast) return true
    let opened = 0
    let dashed = 0
    for (let token = from + 1; token < to; token++) {
      const marks = this.#marks(token)
      if (marks & COMMA_BEFORE && this.#isComplement(token)) opened++
      if ((marks & (PARTS | BRACKET_BEFORE)) === DASH_BEFORE && !this.#isInBracket(token)) dashed++
    }
    return this.#verbsIn(from, to) + dashed > opened
  }

  /** The mark, the next coordinator, «что» or what opens a clause ("as") behind a coordinator: a verb behind these is not of what it joins. */
  #joinBehind(token: number): number {
    const end = this.#markBehind(token)
    let behind = token + 1
    while (behind < end && !this.#endsJoined(behind)) behind++
    return behind
  }

  #endsJoined(token: number): boolean {
    return this.#is(token, COORDINATOR) || this.#is(token, THAT) || opensAside(this.#facts, token)
  }

  /** The mark behind a token. */
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
    this.#brackets ??= this.#bracketsWithin()
    const brackets = this.#brackets
    const at = firstHolding(0, brackets.length, (place) => (brackets[place] as Stretch).to > token)
    return at < brackets.length && (brackets[at] as Stretch).from < token
  }

  #bracketsWithin(): readonly Stretch[] {
    const { from, to } = this.#bounds
    const isWhole = from === this.#facts.from && to === this.#facts.to
    return isWhole ? this.#facts.brackets : bracketsIn(this.#facts, this.#bounds)
  }

  #is(token: number, kind: number): boolean {
    return isOf(this.#facts, token, kind)
  }

  #marks(token: number): number {
    return marksBefore(this.#facts, token)
  }
}
