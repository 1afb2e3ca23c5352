import type { Absent, NotChecked, NotSearched } from './absent.ts'
import type { InDoubt } from './doubt.ts'
import type { Passage } from './passage.ts'

/** Where an expression stands. */
export interface TermPlace extends InDoubt {
  readonly passage: Passage
  /** The very words, or other forms of them. */
  readonly exact: boolean
}

/** A definition of an expression, with its scope in the words of the law. It is in doubt only where another text says otherwise. */
export interface Definition extends InDoubt {
  readonly passage: Passage
  readonly term: string
  /** The defining sentence. */
  readonly says: string
  readonly scope: 'act' | 'chapter' | 'article' | 'other'
}

/** Answer to: is this expression in the law in force on that day? Three kinds of negative are never mixed. */
export type CorpusTerm =
  | {
      readonly kind: 'defined'
      /** Where the day of an amendment is not certain, what it ended beside what it began. */
      readonly definitions: readonly Definition[]
      /** Acts in force that day that use it. */
      readonly acts: number
      /** There are more: so many were counted. */
      readonly more?: true
      readonly places: readonly TermPlace[]
    }
  | (NotSearched & {
      readonly kind: 'used'
      /** Acts in force that day that use it. */
      readonly acts: number
      /** There are more: so many were counted. */
      readonly more?: true
      /** Some places, those of the highest rank first. */
      readonly places: readonly TermPlace[]
      /** Definitions that may have held that day, and may not. */
      readonly definitions?: readonly Definition[]
    })
  /** No text that surely stands that day has it; some do that may have. */
  | {
      readonly kind: 'perhaps'
      /** Acts with such texts. */
      readonly acts: number
      readonly places: readonly TermPlace[]
      readonly definitions?: readonly Definition[]
    }
  | Absent
  | NotChecked

/** How an expression is looked up. */
export interface TermOptions {
  /**
   * Acts that are counted at most, 1 at least and 200 where it is left out: a law ten times as large is then asked in the same
   * time. Where more use the expression, all places shown are still of the highest rank.
   */
  readonly mostCounted?: number
}
