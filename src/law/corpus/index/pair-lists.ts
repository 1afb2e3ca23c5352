import type { PlaceBlock } from './place-block.ts'
import { endOfStripe, isInOverlap, unitOf } from './units.ts'
import { bytesOfNumber, putNumber } from './variable-number.ts'

/**
 * Writes the units of each pair of frequent forms that stand side by side, as distances of at least 1. All pairs are told
 * twice, in order: to measure how long each list becomes, then, when these are arranged, to write it.
 */
export class PairLists {
  readonly #frequent: number
  /** Last unit of each pair, counted from 1, so that 0 is none. */
  readonly #last: Int32Array
  readonly #starts: Int32Array
  #provision = 0
  /** The unit that was told last, and one past its last place. */
  #unit = 0
  #unitEnd = 0
  /** Where the list of each pair goes on; while lists are measured each begins at 0. */
  readonly #ends: Int32Array
  /** Where the list of each pair begins, and one past the last. */
  readonly #pairStarts: Int32Array
  /** The lists; empty while they are measured. */
  #bytes = new Uint8Array(0)

  /** @param starts first place of each provision, and one past the last */
  constructor(frequent: number, starts: Int32Array) {
    this.#frequent = frequent
    this.#last = new Int32Array(frequent * frequent)
    this.#starts = starts
    this.#ends = new Int32Array(frequent * frequent)
    this.#pairStarts = new Int32Array(frequent * frequent + 1)
  }

  /**
   * Measures or writes the pairs of a block.
   * @param place of its first
   */
  add({ codes, paired, pairedCount: count }: PlaceBlock, place: number): void {
    const frequent = this.#frequent
    const last = this.#last
    const ends = this.#ends
    const bytes = this.#bytes
    const writes = bytes.length > 0
    for (let index = 0; index < count; index++) {
      const at = paired[index] as number
      const first = place + at - 1
      const pair = (codes[at] as number) * frequent + (codes[at + 1] as number)
      if (first >= this.#unitEnd) this.#goTo(first)
      const unit = this.#unit
      let known = last[pair] as number
      if (known >= unit) continue
      let end = ends[pair] as number
      if (this.#isInBefore(known, unit, first)) {
        const before = unit - 1 - known
        end = writes ? putNumber(bytes, end, before) : end + bytesOfNumber(before)
        known = unit - 1
      }
      const distance = unit - known
      ends[pair] = writes ? putNumber(bytes, end, distance) : end + bytesOfNumber(distance)
      last[pair] = unit
    }
  }

  /** All pairs were measured; the same are written next. */
  arrange(): void {
    const starts = this.#pairStarts
    for (const [pair, length] of this.#ends.entries()) starts[pair + 1] = (starts[pair] as number) + length
    this.#ends.set(starts.subarray(0, -1))
    this.#bytes = new Uint8Array(starts.at(-1) as number)
    this.#last.fill(0)
    this.#provision = 0
    this.#unitEnd = 0
  }

  tables(): { readonly pairs: Uint8Array; readonly pairStarts: Int32Array } {
    return { pairs: this.#bytes, pairStarts: this.#pairStarts }
  }

  #goTo(place: number): void {
    const starts = this.#starts
    while ((starts[this.#provision + 1] as number) <= place) this.#provision++
    this.#unit = unitOf(this.#provision, place) + 1
    this.#unitEnd = Math.min(starts[this.#provision + 1] as number, endOfStripe(place))
  }

  /** Whether a pair counts for the unit before its own, too, and does not stand there yet. */
  #isInBefore(known: number, unit: number, place: number): boolean {
    return known < unit - 1 && isInOverlap(place, this.#starts[this.#provision] as number)
  }
}
