import type { Stretch } from '../check.ts'
import { CLAUSE_BEFORE } from '../scan/tokens.ts'
import { CAPITAL, MAY_CITE, NUMERIC } from '../scan/words.ts'
import { hasShape, isOf, marksBefore, PARTS, wordAt } from '../sentence/clauses.ts'
import type { SentenceFacts } from '../sentence/sentence-facts.ts'
import {
  COORDINATOR,
  FINITE,
  GENERAL,
  INDEFINITE,
  JOINT,
  NO_NOUN,
  OPENER,
  POSTPOSITION,
  VERB,
  WANTS_NOUN,
} from '../vocabulary/word-kinds.ts'
import { isItem } from './whole-starts.ts'

/** Words back to the verb behind which who does it stands: "is | mainly carried out by | bloggers". */
const BEFORE_AGENT = 5

/** Words behind a noun and its postposition. */
const GOVERNED = 5

/** The words from one on: asked by their place behind it. */
export class WordsFrom {
  readonly from: number
  readonly #facts: SentenceFacts

  constructor(from: number, facts: SentenceFacts) {
    this.from = from
    this.#facts = facts
  }

  isParted(at: number): boolean {
    return (marksBefore(this.#facts, this.from + at) & CLAUSE_BEFORE) !== 0
  }

  /** Whether a word is a figure that belongs to the one behind it: not that of "December 16" or "Article 174". */
  isFigureOfNext(at: number): boolean {
    const isOfLast = at > 0 && !this.isParted(at) && this.#looks(at - 1, CAPITAL | MAY_CITE)
    return this.#looks(at, NUMERIC) && !isOfLast
  }

  /** Whether it is the number of an article. */
  isCited(at: number): boolean {
    return this.#looks(at, NUMERIC) && (this.#looks(at, MAY_CITE) || this.#looks(at - 1, MAY_CITE))
  }

  isGeneral(at: number): boolean {
    return this.#is(at, GENERAL)
  }

  /** Whether a word describes a noun that is the next one. */
  describesNext(at: number): boolean {
    if (!this.#is(at, WANTS_NOUN) && !this.#is(at, INDEFINITE)) return false
    return !this.#is(at + 1, GENERAL) && !this.#is(at + 1, JOINT) && !this.#is(at + 1, NO_NOUN)
  }

  /** A noun before a postposition with what they stand for, where that is short: «тұрақсыздандыру | бойынша әрекеттер жасауда». */
  governedEnd(at: number, end: number): number {
    if (at >= end || this.isParted(at) || !this.#is(at, POSTPOSITION)) return at
    let to = at + 1
    while (to < end && to - at <= GOVERNED && !this.isParted(to)) to++
    return to - at > GOVERNED || to === at + 1 ? at : to
  }

  /** Where the predicate ends whose first part is the word before: «жиілеп | кетті». */
  predicateEnd(at: number, end: number): number {
    const { compound } = this.#facts.own.knowledge.language.clauses
    let to = at
    while (compound && to < end && !this.isParted(to) && this.#matches(to - 1, compound.converb)) {
      if (!this.#matches(to, compound.auxiliary)) break
      to++
    }
    return to
  }

  /** The first word that may lead: neither one that stands behind its noun («туралы | жалған ақпарат») nor one that joins. */
  firstLeading(at: number, to: number): number {
    let from = at
    while (from < to && (this.#is(from, POSTPOSITION) || this.#is(from, COORDINATOR))) from++
    return from
  }

  /**
   * Where the deed begins of which a run that ends in an adverb tells how it was done: «осуществляется | блогерами намеренно», "is
   * carried out by | bloggers intentionally". The run's own beginning where it holds a verb, or none stands right before it.
   */
  deedBefore(from: number, to: number): number {
    const { adverbs } = this.#facts.own.knowledge.language.clauses
    if (adverbs === undefined || !this.#matches(to - 1, adverbs)) return from
    for (let at = from; at < to; at++) if (this.#is(at, VERB)) return from
    for (let at = from - 1; at >= Math.max(0, from - BEFORE_AGENT) && !this.isParted(at + 1); at--)
      if (this.#is(at, VERB)) return at
      else if (this.#is(at, OPENER)) return from
    return from
  }

  /** Whether a run is the next item of the list of things that another ends with, and no clause begins with it. */
  goesOnList(before: Stretch, { from, to }: Stretch): boolean {
    const { adverbs, verbsLast } = this.#facts.own.knowledge.language.clauses
    const last = before.to - 1
    if (!isItem(this.#facts, from) || isOf(this.#facts, last, VERB)) return false
    if (adverbs?.test(wordAt(this.#facts, last))) return false
    if (!this.#isWholeItem(from, to)) return false
    return verbsLast || !this.#hasMainVerb(from)
  }

  /** "Keep calm, | trust the authorities and …": of an item that goes on behind a run the run is only a part. */
  #isWholeItem(from: number, to: number): boolean {
    for (let at = from + 1; at <= to && at < this.#facts.to; at++)
      if (isOf(this.#facts, at, COORDINATOR) || marksBefore(this.#facts, at) & PARTS) return true
    return false
  }

  /** «Полиция предупреждает жителей, | дети и взрослые будут наказаны»: what the words up to the next mark are subjects of. */
  #hasMainVerb(from: number): boolean {
    for (let at = from; at < this.#facts.to; at++) {
      if (at > from && marksBefore(this.#facts, at) & PARTS) return false
      if (isOf(this.#facts, at, FINITE)) return true
    }
    return false
  }

  #matches(at: number, pattern: RegExp): boolean {
    return pattern.test(wordAt(this.#facts, this.from + at))
  }

  #looks(at: number, shapes: number): boolean {
    return hasShape(this.#facts, this.from + at, shapes)
  }

  #is(at: number, kind: number): boolean {
    return isOf(this.#facts, this.from + at, kind)
  }
}
