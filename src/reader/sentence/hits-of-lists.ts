import type { Stretch } from '../check.ts'
import { HIT, type Hits } from '../survey/hits.ts'
import { firstHolding } from '../tables/halving.ts'
import { nothing } from '../tables/nothing.ts'
import type { ListPlaces } from '../vocabulary/lists-of-check.ts'

/** Hits of a sentence from which on those of a list are kept: below, looking through them again is as fast. */
const MANY = 500
const NONE = nothing<Stretch>()

/** Hits of a list in the order of their ends, and how many words the longest has. */
interface Kept {
  readonly hits: readonly Stretch[]
  readonly longest: number
}

/** The phrases found in a sentence, as they are asked for: those of a list around some words. */
export class HitsOfLists implements Hits {
  readonly numbers: Int32Array
  readonly from: number
  readonly to: number
  #kept: Map<string, Kept> | undefined

  constructor({ numbers, from, to }: Hits) {
    this.numbers = numbers
    this.from = from
    this.to = to
  }

  get #hasMany(): boolean {
    return this.to - this.from >= MANY * HIT
  }

  /** Hits of the lists at these places that share a word with tokens `[from, to)`, in the order of their ends. */
  at(places: ListPlaces, from: number, to: number): readonly Stretch[] {
    if (!this.#hasMany) return this.#gather(places, from, to)
    const { hits, longest } = this.#keptOf(places)
    const first = firstHolding(0, hits.length, (at) => (hits[at] as Stretch).to > from)
    // A check may ask for all of them at each of thousands of phrases.
    if (first === 0 && (hits.at(-1)?.to ?? to) <= to) return hits
    const end = firstHolding(first, hits.length, (at) => (hits[at] as Stretch).to >= to + longest)
    return hits.slice(first, end).filter((hit) => hit.from < to)
  }

  /** Whether there are any. */
  hasAt(places: ListPlaces, from: number, to: number): boolean {
    if (this.#hasMany) return this.at(places, from, to).length > 0
    const { own, shared } = places
    const { numbers, from: first, to: end } = this
    for (let at = first; at < end; at += HIT) {
      if (numbers[at] !== own && numbers[at] !== shared) continue
      if ((numbers[at + 1] as number) < to && (numbers[at + 2] as number) > from) return true
    }
    return false
  }

  /** All hits of the lists, gathered once. */
  #keptOf(places: ListPlaces): Kept {
    const key = `${places.own} ${places.shared}`
    this.#kept ??= new Map()
    const known = this.#kept.get(key)
    if (known !== undefined) return known
    const hits = this.#gather(places, 0, Number.POSITIVE_INFINITY)
    const longest = hits.reduce((most, { from, to }) => Math.max(most, to - from), 0)
    const kept = { hits, longest }
    this.#kept.set(key, kept)
    return kept
  }

  #gather({ own, shared }: ListPlaces, from: number, to: number): readonly Stretch[] {
    const { numbers, from: first, to: end } = this
    let found: Stretch[] | undefined
    for (let at = first; at < end; at += HIT) {
      if (numbers[at] !== own && numbers[at] !== shared) continue
      const hit = { from: numbers[at + 1] as number, to: numbers[at + 2] as number }
      if (hit.from >= to || hit.to <= from) continue
      found ??= []
      found.push(hit)
    }
    return found ?? NONE
  }
}
