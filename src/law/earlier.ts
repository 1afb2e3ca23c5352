import type { BodyKind } from './body-kinds.ts'
import type { FactStatus, Source } from './cited-fact.ts'
import type { Day } from './days/day.ts'
import type { Trilingual } from './tags.ts'

/** An official statement made before, for finding formulas that recur. */
export interface KnownStatement {
  readonly on: Day
  /** The day is known to the month only. */
  readonly approximate?: boolean
  readonly kind: BodyKind
  /** Who spoke, and in what form. */
  readonly who: Trilingual
  /** What was said, in our own words. */
  readonly says: Trilingual
  /** Formulas that recur, in dictionary form; those in languages other than the original are our translation. */
  readonly formulas: readonly Trilingual[]
  readonly status: FactStatus
  readonly sources: readonly Source[]
}
