import type { OpenTables } from './provision-of.ts'

/** Behind the last unit of every pair. */
export const PAST_UNITS = 0x7fffffff

/** Goes through the units that have one of some pairs of frequent forms side by side, in order. */
export class PairCursor {
  unit = -1
  /** Bytes of the lists: how much there is to go through. */
  readonly bytes: number
  readonly #pairs: Uint8Array
  /** Of each pair: where its list goes on, where it ends, and the unit it stands at. */
  readonly #at: number[] = []
  readonly #ends: number[] = []
  readonly #units: number[] = []

  constructor(
    { pairs, pairStarts, frequent }: OpenTables,
    first: readonly number[],
    second: readonly number[],
  ) {
    this.#pairs = pairs.bytes
    let bytes = 0
    for (const one of first)
      for (const other of second) {
        const pair = one * frequent.length + other
        const [from, to] = [pairStarts[pair] as number, pairStarts[pair + 1] as number]
        if (from === to) continue
        pairs.reach(from, to)
        bytes += to - from
        this.#at.push(from)
        this.#ends.push(to)
        // Units are counted from 1 in the lists.
        this.#units.push(-1)
      }
    this.bytes = bytes
    this.next()
  }

  next(): void {
    this.seek(this.unit + 1)
  }

  /** Goes to the first unit from `wanted` on. */
  seek(wanted: number): void {
    if (this.unit >= wanted) return
    let nearest = PAST_UNITS
    for (let index = 0; index < this.#at.length; index++) {
      const unit = this.#advance(index, wanted)
      if (unit < nearest) nearest = unit
    }
    this.unit = nearest
  }

  #advance(index: number, wanted: number): number {
    let unit = this.#units[index] as number
    if (unit >= wanted) return unit
    const pairs = this.#pairs
    const end = this.#ends[index] as number
    let at = this.#at[index] as number
    while (unit < wanted) {
      if (at === end) {
        unit = PAST_UNITS
        break
      }
      let byte = pairs[at++] as number
      let distance = byte & 0x7f
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = pairs[at++] as number
        distance |= (byte & 0x7f) << shift
      }
      unit += distance
    }
    this.#at[index] = at
    this.#units[index] = unit
    return unit
  }
}
