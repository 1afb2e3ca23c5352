import type { Day } from '../law.ts'

/** What is not certain of a text on the day asked: a version may begin later than the corpus dates it, or could not be read. */
export interface InDoubt {
  /** By the days of the corpus it has begun; by this day it surely has. */
  readonly beginsBy?: Day
  /** By the days of the corpus it has ended; by this day it surely has. */
  readonly endsBy?: Day
  /** The version of that day could not be read: it is the text before. */
  readonly isBridged?: true
}

export function isInDoubt({ beginsBy, endsBy, isBridged }: InDoubt): boolean {
  return beginsBy !== undefined || endsBy !== undefined || isBridged === true
}
