import { isInOverlap, unitOf } from './units.ts'
import { bytesOfNumber, putNumber } from './variable-number.ts'

/**
 * Writes the units of each pair of frequent forms that stand side by side, as distances of at least 1. All pairs are told
 * twice, in order: to measure how long each list becomes, then to write it.
 */
export class PairLists {
  readonly #frequent: number
  /** Bytes of each pair's list, one place on; then where each begins, and one past the last. */
  readonly #pairStarts: Int32Array
  /** Last unit of each pair, counted from 1, so that 0 is none. */
  readonly #last: Int32Array
  readonly #starts: Int32Array
  #provision = 0
  #ends = new Int32Array(0)
  #bytes = new Uint8Array(0)

  /** @param starts first place of each provision, and one past the last */
  constructor(frequent: number, starts: Int32Array) {
    this.#frequent = frequent
    this.#pairStarts = new Int32Array(frequent * frequent + 1)
    this.#last = new Int32Array(frequent * frequent)
    this.#starts = starts
  }

  /**
   * Measures pairs of a stretch of places.
   * @param paired the second of each pair, counted from 0 in the stretch
   * @param place of the first of the stretch
   */
  measure(codes: Uint8Array, paired: Int32Array, count: number, place: number): void {
    const frequent = this.#frequent
    const last = this.#last
    const pairStarts = this.#pairStarts
    for (let index = 0; index < count; index++) {
      const first = place + (paired[index] as number) - 1
      const pair = (codes[first] as number) * frequent + (codes[first + 1] as number)
      const unit = this.#unitOf(first)
      const known = last[pair] as number
      if (known >= unit) continue
      const bytes = this.#isInBefore(known, unit, first)
        ? bytesOfNumber(unit - 1 - known) + 1
        : bytesOfNumber(unit - known)
      pairStarts[pair + 1] = (pairStarts[pair + 1] as number) + bytes
      last[pair] = unit
    }
  }

  /** All pairs were measured; the same are put next. */
  arrange(): void {
    const starts = this.#pairStarts
    for (let pair = 1; pair < starts.length; pair++)
      starts[pair] = (starts[pair] as number) + (starts[pair - 1] as number)
    this.#bytes = new Uint8Array(starts.at(-1) as number)
    this.#ends = starts.slice(0, -1)
    this.#last.fill(0)
    this.#provision = 0
  }

  /** Puts pairs as they were measured. */
  put(codes: Uint8Array, paired: Int32Array, count: number, place: number): void {
    const frequent = this.#frequent
    const last = this.#last
    const ends = this.#ends
    const bytes = this.#bytes
    for (let index = 0; index < count; index++) {
      const first = place + (paired[index] as number) - 1
      const pair = (codes[first] as number) * frequent + (codes[first + 1] as number)
      const unit = this.#unitOf(first)
      const known = last[pair] as number
      if (known >= unit) continue
      const end = ends[pair] as number
      ends[pair] = this.#isInBefore(known, unit, first)
        ? putNumber(bytes, putNumber(bytes, end, unit - 1 - known), 1)
        : putNumber(bytes, end, unit - known)
      last[pair] = unit
    }
  }

  tables(): { readonly pairs: Uint8Array; readonly pairStarts: Int32Array } {
    return { pairs: this.#bytes, pairStarts: this.#pairStarts }
  }

  #unitOf(place: number): number {
    const starts = this.#starts
    while ((starts[this.#provision + 1] as number) <= place) this.#provision++
    return unitOf(this.#provision, place) + 1
  }

  /** Whether a pair counts for the unit before its own, too, and does not stand there yet. */
  #isInBefore(known: number, unit: number, place: number): boolean {
    return known < unit - 1 && isInOverlap(place, this.#starts[this.#provision] as number)
  }
}
