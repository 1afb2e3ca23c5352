import type { FactStatus, Period, Source } from './cited-fact.ts'
import type { Trilingual } from './tags.ts'

/** Whom a part of an article fines, where its fines differ by that. */
export type Subject = 'person' | 'official' | 'official-small' | 'small' | 'medium' | 'large' | 'legal'

/** A fine in units of fines: one sum where both ends are the same. */
export interface Fine {
  /** Absent where the law tells nobody apart. */
  readonly who?: Subject
  readonly min: number
  readonly max: number
}

/** The longest arrest, in days, of those whom a part of an article tells apart. */
export interface Arrest {
  /** Absent where the law tells nobody apart. */
  readonly who?: Subject
  readonly days: number
}

/** The unit in which fines are counted, in money, while it holds. */
export interface FineUnit {
  readonly name: Trilingual
  readonly amount: number
  readonly inForce: Period
  readonly status: FactStatus
  readonly sources: readonly Source[]
}
