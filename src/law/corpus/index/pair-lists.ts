import type { Room } from '../wasm/room.ts'
import { tell } from './machine/layout.ts'

/** Numbers of each pair side by side: its last unit, counted from 1, so that 0 is none; and where its list goes on. */
const OF_PAIR = 2
const END = 1
const NOWHERE = { provision: 0, unit: 0, unitEnd: 0, overlapEnd: 0 }

/**
 * Units of each pair of frequent forms that stand side by side, as distances of at least 1. All pairs are told twice, in order: to
 * measure how long each list becomes, then, when these are arranged, to write it. A machine does both.
 */
export class PairLists {
  readonly #room: Room
  readonly #pairs: number
  /** Where the numbers of each pair stand; while lists are measured each list begins at 0. */
  readonly #state: number
  /** Where the list of each pair begins, and one past the last. */
  readonly #starts: Int32Array
  #bytes = 0

  /** @param frequent codes of frequent forms are below */
  constructor(room: Room, frequent: number) {
    this.#room = room
    this.#pairs = frequent * frequent
    this.#starts = new Int32Array(this.#pairs + 1)
    this.#state = room.takeNumbers(this.#pairs * OF_PAIR)
    tell(room, { frequent, pairState: this.#state, ...NOWHERE })
  }

  /** All pairs were measured; the same are written next. */
  arrange(): void {
    const [room, starts] = [this.#room, this.#starts]
    const state = room.numbers(this.#state, this.#pairs * OF_PAIR)
    for (let pair = 0; pair < this.#pairs; pair++) {
      const start = starts[pair] as number
      starts[pair + 1] = start + (state[pair * OF_PAIR + END] as number)
      state[pair * OF_PAIR] = 0
      state[pair * OF_PAIR + END] = start
    }
    this.#bytes = room.take(starts.at(-1) as number)
    tell(room, { pairs: this.#bytes, ...NOWHERE })
  }

  tables(): { readonly pairs: Uint8Array; readonly pairStarts: Int32Array } {
    return {
      pairs: this.#room.bytes(this.#bytes, this.#starts.at(-1) as number),
      pairStarts: this.#starts,
    }
  }
}
