import { MachineLacks } from '../wasm/instance.ts'
import type { Room } from '../wasm/room.ts'
import { MOST_HEAD_BYTES, putHead } from './list-head.ts'
import { tell } from './machine/layout.ts'
import { letGo } from './numbers.ts'
import { HAS_STEPS, HEAD_BITS, LISTS_BITS, type PhraseTables, STEP, TELLS_FORM } from './phrase-tables.ts'
import { bytesOfNumber } from './variable-number.ts'

const TOGETHER = 1 << LISTS_BITS
/** Bytes that a number takes at most. */
const MOST_NUMBER_BYTES = 5
/** Bytes of all lists at most: where a list goes on stands in a number of 32 bits, above what its head tells. */
const MOST_BYTES = 2 ** (32 - HEAD_BITS)

/**
 * Numbers of each list side by side, so that one look into memory finds them: its last place, 0 before the first; and its bytes
 * so far, later where the next place is written, with what its head tells in the bits below.
 */
const OF_LIST = 2
const BYTES = 1

/**
 * The places of each list. All places are told twice, in order: to measure how long each list becomes, then, when the lists are
 * arranged, to write each place where it will be read from. Nothing is gathered between. A machine does both.
 */
export class PlaceLists {
  readonly #room: Room
  readonly #counts: Int32Array
  readonly #tellsForm: Uint8Array
  /** Where the numbers of each list stand, and its first place, later where its next step goes. */
  readonly #state: number
  readonly #firsts: number
  /** How many places of each list are left to its next step; 0 where it has none. */
  readonly #left: number
  #lists = new Int32Array(0)
  #places = 0
  #length = 0
  #steps = 0
  #stepCount = 0

  /**
   * @param counts places of each list
   * @param tellsForm of each list: 1 where its places tell their form
   * @param formBytes bytes of all forms that the places of each list tell
   */
  constructor(room: Room, counts: Int32Array, tellsForm: Uint8Array, formBytes: Int32Array) {
    this.#room = room
    this.#counts = counts
    this.#tellsForm = tellsForm
    this.#state = room.takeNumbers(this.#groups * TOGETHER * OF_LIST)
    this.#firsts = room.takeNumbers(this.#groups * TOGETHER)
    this.#left = room.take(counts.length)
    const state = this.#stateNow()
    for (const [list, bytes] of formBytes.entries()) {
      const count = counts[list] as number
      state[list * OF_LIST + BYTES] = bytes + (count > STEP ? count : 0)
    }
    tell(room, { state: this.#state, firsts: this.#firsts, left: this.#left, untold: 0 })
  }

  /**
   * All places were measured; the same are written next.
   * @throws MachineLacks `memory` where the lists are too large to be told where they go on
   */
  arrange(): void {
    const [room, groups, most] = [this.#room, this.#groups, this.#mostBytes()]
    if (most > MOST_BYTES) throw new MachineLacks('memory', `${most} bytes of places`)
    this.#lists = new Int32Array(groups * 2)
    this.#places = room.take(most)
    const places = room.bytes(this.#places, most)
    const state = this.#stateNow()
    const firsts = room.numbers(this.#firsts, groups * TOGETHER)
    const left = room.bytes(this.#left, this.#counts.length)
    const lengths = new Int32Array(TOGETHER)
    let [end, steps] = [0, 0]
    for (let group = 0; group < groups; group++) {
      const first = group * TOGETHER
      const base = baseOf(firsts, first)
      this.#lists[group * 2] = end
      this.#lists[group * 2 + 1] = base
      for (let index = 0; index < TOGETHER; index++) {
        const list = first + index
        const own = list * OF_LIST
        const begins = firsts[list] as number
        const length = begins === 0 ? 0 : (state[own + BYTES] as number) + bytesOfNumber(begins - base)
        const tellsForm = this.#tellsForm[list] === 1
        const stepCount = stepsOf(this.#counts[list] ?? 0)
        end = putHead(places, end, { length, tellsForm, firstStep: steps, steps: stepCount })
        lengths[index] = length
        state[own] = base
        state[own + BYTES] = (stepCount > 0 ? HAS_STEPS : 0) | (tellsForm ? TELLS_FORM : 0)
        if (stepCount === 0) continue
        left[list] = STEP
        firsts[list] = steps * 2
        steps += stepCount
      }
      for (let index = 0; index < TOGETHER; index++) {
        const bytes = (first + index) * OF_LIST + BYTES
        state[bytes] = (state[bytes] as number) | (end << HEAD_BITS)
        end += lengths[index] as number
      }
    }
    letGo(this.#counts)
    this.#length = end
    this.#stepCount = steps * 2
    this.#steps = room.takeNumbers(this.#stepCount)
    tell(room, { places: this.#places, steps: this.#steps })
  }

  tables(): Pick<PhraseTables, 'lists' | 'places' | 'steps'> {
    return {
      lists: this.#lists,
      places: this.#room.bytes(this.#places, this.#length),
      steps: this.#room.numbers(this.#steps, this.#stepCount),
    }
  }

  get #groups(): number {
    return Math.ceil(this.#counts.length / TOGETHER)
  }

  #stateNow(): Int32Array {
    return this.#room.numbers(this.#state, this.#groups * TOGETHER * OF_LIST)
  }

  /** No more can be needed; what is not written to takes no memory. */
  #mostBytes(): number {
    const state = this.#stateNow()
    let most = this.#groups * TOGETHER * (MOST_HEAD_BYTES + MOST_NUMBER_BYTES)
    for (let own = 0; own < state.length; own += OF_LIST) most += state[own + BYTES] as number
    return most
  }
}

/** How many steps a list of so many places has. */
function stepsOf(count: number): number {
  return count > STEP ? Math.floor(count / STEP) : 0
}

/** The first place of all the lists of a group; nothing where they are empty. */
function baseOf(firsts: Int32Array, from: number): number {
  let base = 0x7fffffff
  for (let list = from; list < from + TOGETHER; list++) {
    const first = firsts[list] as number
    if (first > 0 && first < base) base = first
  }
  return base
}
