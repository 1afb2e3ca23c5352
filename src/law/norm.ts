import type { CitedFact } from './cited-fact.ts'
import type { Arrest, Fine } from './fines.ts'
import type { Tag, Trilingual } from './tags.ts'
import type { Conduct, Topic } from './topic.ts'

/** Longest imprisonment in years and the other sanctions of one part of an article. */
export interface Sanction extends CitedFact {
  /** Whom or what this part of an article is for, where its others are for all else: what is published, those who only take part. */
  readonly isFor?: 'publishing' | 'taking-part'
  /** 0 when the part carries no imprisonment. */
  readonly minYears: number
  readonly maxYears: number
  /** Life imprisonment is among its penalties. */
  readonly life?: true
  /** What each source says of the longest imprisonment, where they differ. */
  readonly terms?: readonly SaidTerm[]
  /** Highest fine in units of fines, where the pack knows one. */
  readonly maxFine?: number
  /** Its fines, of whatever person; absent where the pack does not know all of them. */
  readonly fines?: readonly Fine[]
  /** Longest arrest in days, 0 where there surely is none; absent where that is not known. */
  readonly maxArrest?: number
  /** Its arrests, of whatever person; absent as above. */
  readonly arrests?: readonly Arrest[]
  /** Elements of this part alone; those of the whole article stand in `Norm`. */
  readonly elements?: readonly Element[]
  /** What it lists beside imprisonment, in words: «штраф до 1000 МРП либо …»; absent where that is nothing, or it carries no imprisonment. */
  readonly milder?: Trilingual
}

/** The longest imprisonment in years by one source, infinite where it may be for life. */
export interface SaidTerm {
  /** The pack, or the text of the law in a language. */
  readonly by: 'pack' | Tag
  readonly years: number
}

/** A rule about conduct: the article that may carry the sanction an official reminds of. */
export interface Norm extends CitedFact {
  readonly id: string
  readonly kind: 'criminal' | 'administrative' | 'civil'
  /** Whether the norm punishes speech or publication; the set that "which speech article carries 20 years" searches. */
  readonly speech: boolean
  /** Topics that a statement's words are mapped to: see `Topic`. */
  readonly topics: readonly Topic[]
  /** The one conduct of such a topic that it is about: it is no measure of another one. */
  readonly conduct?: Conduct
  /** Sanctions in force on the day asked. Empty means that the pack does not know them, not that there are none. */
  readonly sanctions: readonly Sanction[]
  /** Some of its sanctions were read in a later version only: what it carried on the day asked was not checked in full. */
  readonly notChecked?: true
  /** Who may bring it. */
  readonly standing: Trilingual
  /** Elements of every part of the offence that officials tend to drop, e.g. `knowingly`, `danger`, `indecent-form`. */
  readonly elements: readonly Element[]
}

/** An element of an offence, without which the article does not apply. */
export interface Element {
  readonly id: string
  readonly name: Trilingual
}
