import type { Stretch } from '../check.ts'
import { COLON_BEFORE, COMMA_BEFORE, DASH_BEFORE, QUOTE_CLOSED, QUOTE_OPENS } from '../scan/tokens.ts'
import {
  COMPLEMENT,
  COORDINATOR,
  FINITE,
  JOINER,
  OPENER,
  PAST,
  RELATIVE,
  SAYS,
  THAT,
  TIE,
  WANTS_MORE,
} from '../vocabulary/word-kinds.ts'
import { beginsAside, shownEnd } from './asides.ts'
import { ClauseVerbs } from './clause-verbs.ts'
import {
  isOf,
  joinsSaid,
  marksBefore,
  opensAside,
  opensHow,
  PARTS,
  phraseAt,
  sourceHeadAt,
  wordAt,
} from './clauses.ts'
import { closesTold, isFramed, isHearsay } from './framed.ts'
import { endsHead } from './head-ends.ts'
import { isBehindSemicolon, isJoint } from './joints.ts'
import { goesOnListing, isInList } from './listed.ts'
import { isPlaceOfPlace } from './place-of-place.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words before a comma that need no verb: «кроме того,», «в этой связи,». */
const OPENING = 4

/** Looks at a sentence, or at what somebody is quoted with in it, for where a clause begins and ends. */
export class ClauseLook {
  readonly #facts: SentenceFacts
  readonly #bounds: Stretch
  readonly #verbsLast: boolean
  readonly #verbs: ClauseVerbs

  constructor(facts: SentenceFacts, bounds: Stretch) {
    this.#facts = facts
    this.#bounds = bounds
    this.#verbsLast = facts.own.knowledge.language.clauses.verbsLast
    this.#verbs = new ClauseVerbs(facts, bounds)
  }

  /** Whether a quote may begin with this word. */
  mayBegin(token: number): boolean {
    if (token <= this.#bounds.from) return true
    if (this.#verbs.isInBracket(token)) return false
    const marks = this.#marks(token)
    if (marks & COLON_BEFORE) return true
    if (this.#verbsLast)
      return this.#isBehindVerb(token) || ((marks & COMMA_BEFORE) !== 0 && endsHead(this.#facts, token - 1))
    if (marks & QUOTE_OPENS && !this.#goesOn(token) && this.#isSpeech(({ from }) => from === token))
      return true
    if (marks & COMMA_BEFORE)
      return (
        !this.#tellsOfBefore(token) &&
        !isPlaceOfPlace(this.#facts, token) &&
        !opensHow(this.#facts, token) &&
        !beginsAside(this.#facts, token) &&
        !this.#isSubject(token) &&
        !this.#verbs.lacksSubject(this.#behindAdverbs(token)) &&
        this.#beginsClause(token) &&
        !goesOnListing(this.#facts, token) &&
        !this.#verbs.awaitsVerb(this.#bounds.from, token)
      )
    if (marks & PARTS) return false
    if (this.#is(token - 1, THAT))
      return (
        this.#isSaid(token - 2) || (joinsSaid(this.#facts, token - 2) && !isFramed(this.#facts, token - 1))
      )
    if (this.#is(token - 1, COORDINATOR))
      return (
        !this.#verbs.lacksSubject(this.#behindAdverbs(token)) &&
        this.#verbs.joinsClauses(token - 1) &&
        !this.#verbs.awaitsVerb(this.#bounds.from, token - 1)
      )
    if (!this.#is(token - 1, OPENER) || (this.#marks(token - 1) & COMMA_BEFORE) === 0) return false
    // «…, а | сеют панику», «…, но | молчат»: whoever does it stands before the other verb.
    if (isJoint(this.#facts, token - 1) && this.#verbs.lacksSubject(this.#behindAdverbs(token))) return false
    if (this.#isSubject(token - 1) || shownEnd(this.#facts, token - 1) >= token) return false
    // "As well | as" opens nothing.
    return wordAt(this.#facts, token + 1) !== wordAt(this.#facts, token - 1)
  }

  /**
   * Whether a clause behind «что» ends before a coordinator: «заявила, что слухи ложны, | и призвала …». The verb behind it has its
   * subject before the «что».
   */
  leavesSaid(token: number): boolean {
    if (this.#verbsLast || !(this.#marks(token) & COMMA_BEFORE) || !this.#is(token, COORDINATOR)) return false
    return this.#verbs.lacksSubject(token + 1) && this.#is(this.#verbs.clauseFrom(token) - 1, THAT)
  }

  /** Whether what is said behind a «что» ends within a stretch that begins with it. */
  isLeft({ from, to }: Stretch): boolean {
    if (!this.#is(from - 1, THAT)) return false
    for (let token = from + 1; token < to; token++) if (this.leavesSaid(token)) return true
    return false
  }

  /** «Лица, | которые за деньги лгут»: a pronoun that its clause tells of is no word that only joins it. */
  #isSubject(token: number): boolean {
    if (this.#is(token, RELATIVE)) return true
    return this.#is(token, COMPLEMENT) && this.#verbs.lacksSubject(token + 1)
  }

  /** «Тем, | кто лжет», «тех, кто думает, | что …»: a clause that says nothing without what stands before it. */
  #tellsOfBefore(token: number): boolean {
    if (this.#is(token, THAT)) return isFramed(this.#facts, token)
    if (isHearsay(this.#facts, token)) return true
    return this.#is(token, COMPLEMENT) && this.#is(token - 1, WANTS_MORE)
  }

  /** Whether a quote tells something. */
  isTold(from: number, to: number): boolean {
    return this.#verbs.isTold(from, to)
  }

  /** Whether a quote that begins with `from` may end before this word. */
  mayEnd(from: number, token: number): boolean {
    if (token >= this.#bounds.to) return true
    if (this.#verbs.isInBracket(token)) return false
    const marks = this.#marks(token)
    if (this.#is(token - 1, WANTS_MORE)) return false
    if (marks & COLON_BEFORE) return isBehindSemicolon(this.#facts, token)
    if (this.#verbsLast) return this.#hasEnded(token)
    if (marks & QUOTE_CLOSED && marks & PARTS && this.#isSpeech(({ to }) => to === token)) return true
    // What is said first is whole before "and that".
    if (this.#is(token, COORDINATOR) && this.#is(token + 1, THAT)) return this.#verbs.isTold(from, token)
    if (
      this.#verbs.isComplement(token) ||
      this.#verbs.isComplement(token + 1) ||
      !this.#verbs.isTold(from, token)
    )
      return false
    if (marks & COMMA_BEFORE || (marks & DASH_BEFORE && isJoint(this.#facts, token)))
      return this.#isClauseBehind(from, token) && !this.#verbs.awaitsVerb(from, token)
    if (marks & PARTS) return false
    return (
      this.#is(token, COORDINATOR) && this.#verbs.joinsClauses(token) && !this.#verbs.awaitsVerb(from, token)
    )
  }

  /** Whether a clause begins behind a comma: with a verb before its own next mark, or behind words aside. */
  #isClauseBehind(from: number, token: number): boolean {
    // «Травля, шантаж – все это, к сожалению, | стало нормой»: a dash is no verb where one is still to come.
    // «Напоминаем: лица, сеющие панику, | несут ответственность»: what stands before the colon has its own.
    if (this.#verbs.lacksSubject(token))
      return this.#verbs.holdsVerb(Math.max(from, this.#verbs.behindColon(token)), token)
    if (this.#verbs.hasOwnVerb(token, this.#verbs.markBehind(token))) return true
    return isJoint(this.#facts, token) && this.#verbs.followsClause(token) && this.#verbs.hasVerbBeyond(token)
  }

  /** Whether a clause has ended before a token with its verb, which stands last. */
  #hasEnded(token: number): boolean {
    if (!this.#is(token - 1, FINITE)) return false
    if (this.#marks(token) & PARTS) return !this.#putsInPlace(token)
    // «… алады | деп мәлімдеді», «… алады | деген жоқпыз»: whose words it is, and whether it is so, stands behind it.
    return this.#is(token, OPENER) && !closesTold(this.#facts, token)
  }

  /** «Дәрігерді емес, | емшіні тыңдайды»: what is denied of a noun is told with the one in its place. */
  #putsInPlace(token: number): boolean {
    const { notBut } = this.#facts.own.knowledge.language.clauses
    if (notBut?.not.test(wordAt(this.#facts, token - 1)) !== true) return false
    return notBut.denied?.test(wordAt(this.#facts, token - 2)) === true
  }

  /** Whether the clause before a token has ended, and not to be told by one that goes on with «деп». */
  #isBehindVerb(token: number): boolean {
    if (!(this.#marks(token) & PARTS) && this.#is(token, JOINER) && !this.#is(token, COORDINATOR))
      return false
    return this.#hasEnded(token) && !this.#is(token, SAYS)
  }

  /** «Слухи, которые ходят по чатам, | щедро оплачены», «…, | тем самым сеют панику»: how it is done stands before the verb. */
  #behindAdverbs(token: number): number {
    const { adverbs, ties = [] } = this.#facts.own.knowledge.language.clauses
    const tied = this.#is(token, TIE) ? (phraseAt(this.#facts, token, ties)?.length ?? 0) : 0
    const verb = token + tied
    return adverbs?.test(wordAt(this.#facts, verb)) === true && !this.#is(verb, FINITE) ? verb + 1 : verb
  }

  /** Whether a comma parts clauses: what stands before it in the sentence is one, or no more than «кроме того». */
  #beginsClause(token: number): boolean {
    if (opensAside(this.#facts, token)) return true
    if (!this.#verbs.holdsVerb(token, this.#verbs.markBehind(token))) return false
    const start = this.#verbs.clauseFrom(token - 1)
    if (isInList(this.#facts, this.#verbs, start, token)) return false
    return (
      token - start <= OPENING ||
      this.#verbs.holdsVerb(start, token) ||
      sourceHeadAt(this.#facts, start) !== undefined
    )
  }

  /** Whether a clause behind «что» is what somebody says or thinks. */
  #isSaid(token: number): boolean {
    if (token < this.#bounds.from) return false
    // “Those who say that …” tells of them: what they say is no clause of its own.
    if (this.#is(token - 1, RELATIVE) || isFramed(this.#facts, token + 1)) return false
    if (this.#marks(token + 1) & COMMA_BEFORE) return !this.#is(token, WANTS_MORE)
    return this.#is(token, SAYS) || this.#is(token, FINITE) || this.#is(token, PAST)
  }

  /** "Warned against posting | “images that …” and said …": what is quoted goes on a clause that began before it. */
  #goesOn(token: number): boolean {
    return (this.#marks(token) & PARTS) === 0 && !this.#is(token - 1, THAT) && !this.#is(token - 1, SAYS)
  }

  #isSpeech(isSo: (quoted: Stretch) => boolean): boolean {
    return this.#facts.speeches.some(isSo)
  }

  #is(token: number, kind: number): boolean {
    return isOf(this.#facts, token, kind)
  }

  #marks(token: number): number {
    return marksBefore(this.#facts, token)
  }
}
