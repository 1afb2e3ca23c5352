import type { Room } from '../wasm/room.ts'
import { tell } from './machine/layout.ts'

/**
 * Units of each pair of frequent forms that stand side by side, as distances of at least 1. All pairs are told twice, in order: to
 * measure how long each list becomes, then, when these are arranged, to write it. A machine does both.
 */
export class PairLists {
  readonly #room: Room
  readonly #pairs: number
  /** Last unit of each pair, counted from 1, so that 0 is none. */
  readonly #last: number
  /** Where the list of each pair goes on; while lists are measured each begins at 0. */
  readonly #ends: number
  /** Where the list of each pair begins, and one past the last. */
  readonly #starts: Int32Array
  #bytes = 0

  /** @param frequent codes of frequent forms are below */
  constructor(room: Room, frequent: number) {
    this.#room = room
    this.#pairs = frequent * frequent
    this.#starts = new Int32Array(this.#pairs + 1)
    this.#last = room.takeNumbers(this.#pairs)
    this.#ends = room.takeNumbers(this.#pairs)
    tell(room, { frequent, lastUnits: this.#last, pairEnds: this.#ends, provision: 0, unit: 0, unitEnd: 0 })
  }

  /** All pairs were measured; the same are written next. */
  arrange(): void {
    const [room, starts] = [this.#room, this.#starts]
    const ends = room.numbers(this.#ends, this.#pairs)
    for (const [pair, length] of ends.entries()) starts[pair + 1] = (starts[pair] as number) + length
    ends.set(starts.subarray(0, -1))
    room.numbers(this.#last, this.#pairs).fill(0)
    this.#bytes = room.take(starts.at(-1) as number)
    tell(room, { pairs: this.#bytes, provision: 0, unit: 0, unitEnd: 0 })
  }

  tables(): { readonly pairs: Uint8Array; readonly pairStarts: Int32Array } {
    return {
      pairs: this.#room.bytes(this.#bytes, this.#starts.at(-1) as number),
      pairStarts: this.#starts,
    }
  }
}
