import { type Head, MOST_HEAD_BYTES, putHead } from './list-head.ts'
import { letGo } from './numbers.ts'
import {
  besideOf,
  HAS_STEPS,
  HEAD_BITS,
  kindOf,
  LISTS_BITS,
  type PhraseTables,
  STEP,
  TELLS_FORM,
} from './phrase-tables.ts'
import type { PlaceBlock } from './place-block.ts'
import { bytesOfNumber, putNumber } from './variable-number.ts'

const TOGETHER = 1 << LISTS_BITS
/** Bytes that a number takes at most. */
const MOST_NUMBER_BYTES = 5

/**
 * Numbers of each list side by side, so that one look into memory finds them: its last place, 0 before the first; and its bytes
 * so far, later where the next place is written, with what its head tells in the bits below.
 */
const OF_LIST = 2
const BYTES = 1

/**
 * Writes the places of each list. All places are told twice, in order: to measure how long each list becomes, then, when the
 * lists are arranged, to write each place where it will be read from. Nothing is gathered between.
 */
export class PlaceLists {
  readonly #counts: Int32Array
  readonly #tellsForm: Uint8Array
  readonly #state: Int32Array
  readonly #firsts: Int32Array
  #lists = new Int32Array(0)
  #places = new Uint8Array(0)
  #steps = new Int32Array(0)
  /** How many places of each list are left to its next step; 0 where it has none. */
  readonly #left: Uint8Array
  /** Where the next step of a list goes. */
  readonly #nextSteps = new Map<number, number>()
  /** A byte that does not tell yet what stands behind its place, the last of a block; -1 where there is none. */
  #untold = -1

  /**
   * @param counts places of each list
   * @param tellsForm of each list: 1 where its places tell their form
   * @param formBytes bytes of all forms that the places of each list tell
   */
  constructor(counts: Int32Array, tellsForm: Uint8Array, formBytes: Int32Array) {
    this.#counts = counts
    this.#tellsForm = tellsForm
    this.#state = new Int32Array(Math.ceil(counts.length / TOGETHER) * TOGETHER * OF_LIST)
    this.#firsts = new Int32Array(counts.length)
    this.#left = new Uint8Array(counts.length)
    for (const [list, bytes] of formBytes.entries()) {
      const count = counts[list] as number
      this.#state[list * OF_LIST + BYTES] = bytes + (count > STEP ? count : 0)
    }
  }

  /**
   * Measures the words of a block that stand in lists.
   * @param place of the block's first
   */
  measure(block: PlaceBlock, place: number): void {
    const { lists, listed, listedCount } = block
    const state = this.#state
    const firsts = this.#firsts
    for (let index = 0; index < listedCount; index++) {
      const at = listed[index] as number
      const list = lists[at + 1] as number
      const own = list * OF_LIST
      const before = state[own] as number
      state[own] = place + at
      if (before > 0) state[own + BYTES] = (state[own + BYTES] as number) + bytesOfNumber(place + at - before)
      // What the first distance is counted from is not known yet.
      else firsts[list] = place + at
    }
  }

  /** All places were measured; the same are written next. */
  arrange(): void {
    const groups = Math.ceil(this.#counts.length / TOGETHER)
    this.#lists = new Int32Array(groups * 2)
    this.#places = new Uint8Array(this.#mostBytes(groups))
    let [end, steps] = [0, 0]
    for (let group = 0; group < groups; group++) {
      const base = this.#baseOf(group)
      this.#lists[group * 2] = end
      this.#lists[group * 2 + 1] = base
      const first = group * TOGETHER
      const heads: Head[] = []
      for (let list = first; list < first + TOGETHER; list++) {
        const head = this.#headOf(list, base, steps)
        steps += head.steps
        heads.push(head)
      }
      for (const head of heads) end = putHead(this.#places, end, head)
      for (const [index, head] of heads.entries()) {
        this.#ready(first + index, base, end, head)
        end += head.length
      }
    }
    letGo(this.#firsts, this.#counts)
    this.#places = this.#places.subarray(0, end)
    this.#steps = new Int32Array(steps * 2)
  }

  /**
   * Writes the words of a block that stand in lists, as they were measured.
   * @param forms number of the form of each word
   * @param toldForms by the number of a form, what tells it from others of its list
   */
  write(block: PlaceBlock, forms: Int32Array, toldForms: Uint8Array, place: number): void {
    const { codes, lists, listed, listedCount } = block
    const state = this.#state
    const places = this.#places
    const left = this.#left
    if (this.#untold >= 0)
      places[this.#untold] = (places[this.#untold] as number) | kindOf(codes[1] as number)
    this.#untold = -1
    for (let index = 0; index < listedCount; index++) {
      const at = listed[index] as number
      const list = lists[at + 1] as number
      const own = list * OF_LIST
      const known = state[own + BYTES] as number
      let end = putNumber(places, known >>> HEAD_BITS, place + at - (state[own] as number))
      if (known & TELLS_FORM) end = putNumber(places, end, toldForms[forms[at] as number] as number)
      state[own] = place + at
      if (known & HAS_STEPS) {
        if (at + 1 === forms.length) this.#untold = end
        places[end++] = besideOf(codes[at] as number, codes[at + 2] as number)
        const toStep = (left[list] as number) - 1
        left[list] = toStep
        if (toStep === 0) this.#step(list, place + at, end)
      }
      state[own + BYTES] = (end << HEAD_BITS) | (known & (HAS_STEPS | TELLS_FORM))
    }
  }

  tables(): Pick<PhraseTables, 'lists' | 'places' | 'steps'> {
    return { lists: this.#lists, places: this.#places, steps: this.#steps }
  }

  #step(list: number, place: number, end: number): void {
    const step = this.#nextSteps.get(list) as number
    this.#steps[step] = place
    this.#steps[step + 1] = end
    this.#nextSteps.set(list, step + 2)
    this.#left[list] = STEP
  }

  /** No more can be needed; what is not written to takes no memory. */
  #mostBytes(groups: number): number {
    let most = groups * TOGETHER * (MOST_HEAD_BYTES + MOST_NUMBER_BYTES)
    for (let own = 0; own < this.#state.length; own += OF_LIST) most += this.#state[own + BYTES] as number
    return most
  }

  /** The first place of all the lists of a group; nothing where they are empty. */
  #baseOf(group: number): number {
    let base = 0x7fffffff
    for (const first of this.#firsts.subarray(group * TOGETHER, (group + 1) * TOGETHER))
      if (first > 0 && first < base) base = first
    return base
  }

  #headOf(list: number, base: number, firstStep: number): Head {
    const first = this.#firsts[list] ?? 0
    const count = this.#counts[list] ?? 0
    return {
      length: first === 0 ? 0 : (this.#state[list * OF_LIST + BYTES] as number) + bytesOfNumber(first - base),
      tellsForm: this.#tellsForm[list] === 1,
      firstStep,
      steps: count > STEP ? Math.floor(count / STEP) : 0,
    }
  }

  /** Makes a list ready for its places. */
  #ready(list: number, base: number, from: number, { tellsForm, firstStep, steps }: Head): void {
    this.#state[list * OF_LIST] = base
    this.#state[list * OF_LIST + BYTES] =
      (from << HEAD_BITS) | (steps > 0 ? HAS_STEPS : 0) | (tellsForm ? TELLS_FORM : 0)
    if (steps === 0) return
    this.#left[list] = STEP
    this.#nextSteps.set(list, firstStep * 2)
  }
}
