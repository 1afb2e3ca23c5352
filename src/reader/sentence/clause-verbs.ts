import type { Stretch } from '../check.ts'
import { BRACKET_BEFORE, COLON_BEFORE, COMMA_BEFORE, DASH_BEFORE } from '../scan/tokens.ts'
import { firstHolding } from '../tables/halving.ts'
import {
  BEHIND_PAST,
  COMPLEMENT,
  COORDINATOR,
  FINITE,
  IMPERATIVE,
  INFINITIVE,
  OWN_SUBJECT,
  PAST,
  SAYS,
  THAT,
  VERB,
} from '../vocabulary/word-kinds.ts'
import { bracketsIn } from './brackets.ts'
import {
  isOf,
  isPaired,
  joinsAttributes,
  joinsNames,
  marksBefore,
  opensAside,
  PARTS,
  wordAt,
} from './clauses.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words of a clause that its verb is looked for in. */
const FURTHEST = 40
/** Marks around words aside between a subject and its verb. */
const ASIDES = 3

/** Looks for the verbs of clauses in a sentence, or in what somebody is quoted with in it, and for what has a verb of its own. */
export class ClauseVerbs {
  readonly #facts: SentenceFacts
  /** Where verbs are looked for: a sentence, or what is quoted in it. */
  readonly bounds: Stretch
  readonly #verbsLast: boolean
  #brackets: readonly Stretch[] | undefined

  constructor(facts: SentenceFacts, bounds: Stretch) {
    this.#facts = facts
    this.bounds = bounds
    this.#verbsLast = facts.own.knowledge.language.clauses.verbsLast
  }

  /** Whether a clause begins with a verb whose subject stands before it: "…, | has noted", «… и | призвала». */
  lacksSubject(token: number): boolean {
    return this.isMain(token, token + 2) && !isOf(this.#facts, token, OWN_SUBJECT)
  }

  /** Whether the first verb of a stretch is a main one. */
  hasOwnVerb(from: number, to: number): boolean {
    for (let token = from; token < to; token++) {
      if (this.isMain(token, to)) return true
      if (isOf(this.#facts, token, INFINITIVE)) return false
    }
    return false
  }

  /** Whether what stands between a comma and the mark before it is a clause with a verb, and no item of a list. */
  followsClause(token: number): boolean {
    let before = token - 1
    const furthest = Math.max(this.bounds.from, token - FURTHEST)
    while (before > furthest && !(marksBefore(this.#facts, before) & PARTS)) before--
    return this.holdsVerb(before, token)
  }

  /** Whether a clause that has only its subject before its next mark has a verb behind it: «а родители, | занятые работой, этого не видят». */
  hasVerbBeyond(token: number): boolean {
    const { determiners } = this.#facts.own.knowledge.language.clauses
    // Where many verbs are known to no list: "but the board, as usual, | keeps silent".
    const isSubject = determiners?.test(wordAt(this.#facts, token + 1))
    let mark = this.markBehind(token)
    for (let asides = 0; asides < ASIDES && mark < this.bounds.to; asides++) {
      if (isOf(this.#facts, mark, COORDINATOR) || marksBefore(this.#facts, mark) & COLON_BEFORE) return false
      const next = this.markBehind(mark)
      // «А лжелекарей, | которые торгуют добавками»: that verb has its own subject.
      const isRelative = isOf(this.#facts, mark, COMPLEMENT) && this.lacksSubject(mark + 1)
      if ((!isRelative && this.holdsVerb(mark, next)) || (isSubject && asides > 0)) return true
      mark = next
    }
    return false
  }

  holdsVerb(from: number, to: number): boolean {
    return this.#verbsIn(from, to) > 0
  }

  isMain(token: number, to: number): boolean {
    if (isOf(this.#facts, token, FINITE)) return true
    if (token === this.bounds.from && isOf(this.#facts, token, IMPERATIVE)) return true
    return token + 1 < to && isOf(this.#facts, token, PAST) && isOf(this.#facts, token + 1, BEHIND_PAST)
  }

  isComplement(token: number): boolean {
    return token < this.bounds.to && isOf(this.#facts, token, COMPLEMENT)
  }

  /** Whether a quote tells something: with a verb for each clause, or with a dash that stands for one. */
  isTold(from: number, to: number): boolean {
    if (this.#verbsLast) return true
    let opened = 0
    let dashed = 0
    for (let token = from + 1; token < to; token++) {
      const marks = marksBefore(this.#facts, token)
      if (marks & COMMA_BEFORE && this.isComplement(token)) opened++
      if ((marks & (PARTS | BRACKET_BEFORE)) === DASH_BEFORE && !this.isInBracket(token)) dashed++
    }
    return this.#verbsIn(from, to) + dashed > opened
  }

  /** Whether a coordinator joins clauses with a verb each rather than words: the first verb behind it is a main one, as one before. */
  joinsClauses(token: number): boolean {
    if (this.isMain(token - 1, token) || joinsNames(this.#facts, token) || isPaired(this.#facts, token))
      return false
    if (joinsAttributes(this.#facts, token) || this.#goesOnTelling(token)) return false
    const next = this.#joinBehind(token)
    return this.hasOwnVerb(token + 1, next) && this.holdsVerb(this.clauseFrom(token), token)
  }

  /**
   * "Information that is false | and can do harm entails …": whether a coordinator joins what a clause tells of a noun whose own verb is
   * still to come.
   */
  #goesOnTelling(token: number): boolean {
    if (this.#verbsLast || !this.lacksSubject(token + 1)) return false
    const tells = this.clauseFrom(token) - 1
    if (tells <= this.bounds.from || !this.isComplement(tells)) return false
    if (this.#isWithinRelative(tells, token)) return true
    if (!this.lacksSubject(tells + 1)) return false
    if (isOf(this.#facts, tells - 1, SAYS) || marksBefore(this.#facts, tells) & PARTS) return false
    return !this.holdsVerb(this.clauseFrom(tells - 1), tells)
  }

  /** «Призывы, которые сеют вражду | и подрывают устои»: where a mark would end the pronoun's clause, and none does. */
  #isWithinRelative(pronoun: number, token: number): boolean {
    const { clauses, speech } = this.#facts.own.knowledge.language
    if (speech.thatMayLack || !clauses.relativeForms?.test(wordAt(this.#facts, pronoun))) return false
    return this.markBehind(pronoun) > token
  }

  /** The mark behind a token. */
  markBehind(token: number): number {
    let behind = token + 1
    const furthest = Math.min(this.bounds.to, token + FURTHEST)
    while (behind < furthest && !(marksBefore(this.#facts, behind) & PARTS)) behind++
    return behind
  }

  /**
   * "Discussions that incite violence, | hatred and lies will be watched": whether what stands before a token is a noun with what a clause
   * tells of it, whose own verb is still to come.
   */
  awaitsVerb(from: number, token: number): boolean {
    const { speech, clauses } = this.#facts.own.knowledge.language
    if (this.#verbsLast || !speech.thatMayLack) return false
    if (marksBefore(this.#facts, token) & COMMA_BEFORE && isOf(this.#facts, token, COORDINATOR)) return false
    if (clauses.adverbialParticiples?.test(wordAt(this.#facts, token))) return false
    let told = token - 1
    const furthest = Math.max(from, token - FURTHEST)
    while (told > furthest && !this.#tellsOfNoun(told, clauses.relatives)) told--
    if (told === furthest || this.#holdsAnyVerb(this.#subjectFrom(from, told), told)) return false
    // "Views that are false or | are hearsay": what is joined is told of them, too.
    for (let verb = told + 2; verb < token; verb++)
      if (this.isMain(verb, token) && !isOf(this.#facts, verb - 1, COORDINATOR)) return false
    return true
  }

  /** "Discussions | that incite", "posts | which insult": a relative pronoun right before its verb, and no mark before it. */
  #tellsOfNoun(token: number, relatives: readonly string[] = []): boolean {
    if (marksBefore(this.#facts, token) & PARTS || isOf(this.#facts, token - 1, SAYS)) return false
    if (!this.isComplement(token) && !relatives.includes(wordAt(this.#facts, token))) return false
    const { clauseBegins } = this.#facts.own.knowledge.language.speech
    return clauseBegins?.test(wordAt(this.#facts, token + 1)) !== true
  }

  /** Where a subject may begin before what a clause tells of it: behind a verb of saying, or the mark before. */
  #subjectFrom(from: number, token: number): number {
    let at = token
    const furthest = Math.max(from, token - FURTHEST)
    while (
      at > furthest &&
      !isOf(this.#facts, at - 1, SAYS) &&
      !isOf(this.#facts, at - 1, THAT) &&
      !(marksBefore(this.#facts, at) & PARTS)
    )
      at--
    return at
  }

  #holdsAnyVerb(from: number, to: number): boolean {
    for (let token = from; token < to; token++)
      if (isOf(this.#facts, token, VERB) || this.isMain(token, to)) return true
    return false
  }

  /** Where the clause of a token begins: behind «что», or where the sentence does. */
  clauseFrom(token: number): number {
    let at = token
    const furthest = Math.max(this.bounds.from, token - FURTHEST)
    while (at > furthest && !this.isComplement(at - 1) && !(marksBefore(this.#facts, at) & COLON_BEFORE)) at--
    return at
  }

  /** Behind the last colon before a token, or where its sentence begins. */
  behindColon(token: number): number {
    let at = token
    const furthest = Math.max(this.bounds.from, token - FURTHEST)
    while (at > furthest && !(marksBefore(this.#facts, at) & COLON_BEFORE)) at--
    return at
  }

  /** Whether a word stands between brackets. */
  isInBracket(token: number): boolean {
    this.#brackets ??= this.#bracketsWithin()
    const brackets = this.#brackets
    const at = firstHolding(0, brackets.length, (place) => (brackets[place] as Stretch).to > token)
    return at < brackets.length && (brackets[at] as Stretch).from < token
  }

  #verbsIn(from: number, to: number): number {
    let verbs = 0
    for (let token = from; token < to; token++) if (this.isMain(token, to)) verbs++
    return verbs
  }

  /** The mark, the next coordinator, «что» or what opens a clause ("as") behind a coordinator: a verb behind these is not of what it joins. */
  #joinBehind(token: number): number {
    const end = this.markBehind(token)
    let behind = token + 1
    while (behind < end && !this.#endsJoined(behind)) behind++
    return behind
  }

  #endsJoined(token: number): boolean {
    return (
      isOf(this.#facts, token, COORDINATOR) ||
      isOf(this.#facts, token, THAT) ||
      opensAside(this.#facts, token)
    )
  }

  #bracketsWithin(): readonly Stretch[] {
    const { from, to } = this.bounds
    const isWhole = from === this.#facts.from && to === this.#facts.to
    return isWhole ? this.#facts.brackets : bracketsIn(this.#facts, this.bounds)
  }
}
