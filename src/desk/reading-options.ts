import type { EarlierStatement } from '../reader/earlier.ts'

/** How statements are read: with which checks, and what is known from before. */
export interface ReadingOptions {
  /** Names of the checks to ask; all by default. */
  readonly checks?: readonly string[]
  readonly earlier?: readonly EarlierStatement[]
  /** Folder of the corpora that stand ready; without it only the packs are asked. */
  readonly corpora?: string
}
