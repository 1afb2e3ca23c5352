/**
 * What the score of one check gains or loses, in log-odds, by what else is heard in a text. One sentence seldom makes many moves: words that
 * surely speak for one of them speak for its likes as well, and too loudly.
 */
export interface Context {
  /** Whatever else is heard. */
  readonly always: number
  /** Where the same check is heard more surely in a sentence near by: a paler repetition is seldom a claim of its own. */
  readonly elsewhere: number
  /** Where another check, by its name, is surely heard in the same sentence. */
  readonly beside: Readonly<Record<string, number>>
}

/** Contexts of checks, by their names. */
export type Contexts = Readonly<Record<string, Context>>

/** Log-odds below which nothing is heard: checks that combine words and score see what comes near, and one raises nothing. */
export const FLOOR = -1.5

/** Sentences to either side in which a move may be repeated: those of the same passage. */
export const NEAR_BY = 10

/** How surely a score speaks: from 0 to 1, one half where raising pays. */
export function loudness(score: number): number {
  return 1 / (1 + Math.exp(-score))
}
