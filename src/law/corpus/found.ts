import type { Absent, NotChecked } from './absent.ts'
import type { InDoubt } from './doubt.ts'
import type { Passage } from './passage.ts'
import type { Nearness } from './search/closest.ts'
import type { Extract } from './search/extract.ts'

/** A provision that holds the words of a search. */
export interface SearchPlace extends InDoubt {
  readonly passage: Passage
  readonly nearness: Nearness
  readonly extract: Extract
}

/** Answer to: which provisions in force on that day hold all these words, in any form? */
export type CorpusSearch =
  | {
      readonly kind: 'found'
      readonly provisions: number
      readonly acts: number
      /** There are more of both: so many were counted, those of the highest rank. */
      readonly more?: true
      /** The best of them, the best first; then those that have ended by the days of the corpus and may still have stood. */
      readonly places: readonly SearchPlace[]
    }
  /** No text that surely stands that day holds them; some do that may have. */
  | {
      readonly kind: 'perhaps'
      readonly provisions: number
      readonly acts: number
      readonly more?: true
      readonly places: readonly SearchPlace[]
    }
  | Absent
  | NotChecked
