import { BETWEEN, type Nearness } from './closest.ts'

/** A provision that holds all the words. */
export interface Hit {
  readonly provision: number
  readonly nearness: Nearness
  /** Where the closest of the words stand, counted in words of the provision. */
  readonly places: readonly number[]
}

const CLASSES: readonly Nearness[] = ['phrase', 'near', 'apart']
/** More than there are ranks. */
const RANKS = 16
/** More words than a provision has. */
const SPANS = 2 ** 32

/**
 * The best of some hits, that come in the order of the corpus: by how close the words are, then by rank of the act, then by the
 * words between the first and the last; among alike ones the first in the corpus.
 */
export class BestHits {
  readonly #most: number
  readonly #hits: Hit[] = []
  readonly #worths: number[] = []

  constructor(most: number) {
    this.#most = most
  }

  /** The best first. */
  get hits(): readonly Hit[] {
    return this.#hits
  }

  /**
   * How far apart the first and the last word of a hit may be at most for it to be among the best, where it has no phrase; below 0
   * where it can't be.
   * @param words that it holds
   */
  reach(rank: number, words: number): number {
    const last = this.#worths[this.#most - 1]
    if (last === undefined) return Number.POSITIVE_INFINITY
    const apart = last - worthOf('apart', rank, 0)
    if (apart > 0) return apart
    return Math.min(last - worthOf('near', rank, 0), BETWEEN + words) - 1
  }

  take(hit: Hit, rank: number): void {
    const { nearness, places } = hit
    const worth = worthOf(nearness, rank, (places.at(-1) as number) - (places[0] as number))
    let place = this.#hits.length
    while (place > 0 && worth < (this.#worths[place - 1] as number)) place--
    if (place === this.#most) return
    this.#hits.splice(place, 0, hit)
    this.#worths.splice(place, 0, worth)
    if (this.#hits.length <= this.#most) return
    this.#hits.pop()
    this.#worths.pop()
  }
}

/** The less the better. */
function worthOf(nearness: Nearness, rank: number, span: number): number {
  return (CLASSES.indexOf(nearness) * RANKS + rank) * SPANS + span
}
