import type { ByteTable } from './byte-table.ts'
import { MOST_HEAD_BYTES } from './list-head.ts'
import { ALL_KINDS, HAS_STEPS, HEAD_BITS, KIND_BITS, LISTS_BITS, TELLS_FORM } from './phrase-tables.ts'
import type { OpenTables } from './provision-of.ts'

/** Behind the last place of every list. */
export const PAST = 0x7fffffff
const TOGETHER = 1 << LISTS_BITS
const IN_KIND = (1 << KIND_BITS) - 1
/** Bytes of a place at most: its distance, its form and what stands beside it. */
const MOST_PLACE_BYTES = 8
/** Bytes that are seen to at once: hardly more than a piece comes for a list of which only the beginning is asked. */
const AT_ONCE = 1 << 12

/** A list that was looked up: where its places stand. */
export interface OpenList {
  readonly list: number
  readonly from: number
  readonly to: number
  readonly tellsForm: boolean
  /** What its first distance is counted from. */
  readonly base: number
  /** Where its steps begin and end in `steps`. */
  readonly firstStep: number
  readonly lastStep: number
}

/** Finds a list among those that stand together. */
export function openList({ lists, places: table }: OpenTables, list: number): OpenList {
  const group = list >> LISTS_BITS
  const own = list & (TOGETHER - 1)
  const places = table.bytes
  let at = lists[group * 2] as number
  table.reach(at, at + TOGETHER * MOST_HEAD_BYTES)
  let [before, length, head, firstStep, steps] = [0, 0, 0, 0, 0]
  const number = (): number => {
    let byte = places[at++] as number
    let one = byte & 0x7f
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = places[at++] as number
      one |= (byte & 0x7f) << shift
    }
    return one
  }
  for (let index = 0; index < TOGETHER; index++) {
    const one = number()
    const [first, count] = one & HAS_STEPS ? [number(), number()] : [0, 0]
    if (index < own) before += one >>> HEAD_BITS
    else if (index === own) [length, head, firstStep, steps] = [one >>> HEAD_BITS, one, first, count]
  }
  const from = at + before
  return {
    list,
    from,
    to: from + length,
    tellsForm: (head & TELLS_FORM) !== 0,
    base: lists[group * 2 + 1] as number,
    firstStep: firstStep * 2,
    lastStep: (firstStep + steps) * 2,
  }
}

/** Kinds that may stand before a place and behind it, a bit each. */
export interface Kinds {
  readonly before: number
  readonly behind: number
}

const ANY: Kinds = { before: ALL_KINDS, behind: ALL_KINDS }

/** Goes through the places of one list, forwards only. It begins before the first. */
export class ListCursor {
  /** Where it stands; 0 before the first place, `PAST` behind the last. */
  place = 0
  form = 0
  readonly list: number
  readonly #table: ByteTable
  readonly #places: Uint8Array
  readonly #steps: Int32Array
  readonly #tellsForm: boolean
  readonly #tellsBeside: boolean
  readonly #end: number
  /** Places that begin before are there. */
  #reached: number
  /** What the next distance is counted from. */
  #before: number
  #step: number
  readonly #lastStep: number
  #at: number
  #wanted = 0

  constructor({ places, steps }: OpenTables, open: OpenList) {
    this.list = open.list
    this.#table = places
    this.#places = places.bytes
    this.#steps = steps
    this.#tellsForm = open.tellsForm
    this.#tellsBeside = open.lastStep > open.firstStep
    this.#at = open.from
    this.#end = open.to
    this.#reached = open.from
    this.#before = open.base
    this.#step = open.firstStep
    this.#lastStep = open.lastStep
  }

  /** Goes to the next place that has such kinds beside it, or tells none. Nearly all the work of a search is here. */
  nextBeside({ before, behind }: Kinds): void {
    const places = this.#places
    const tellsForm = this.#tellsForm
    const tellsBeside = this.#tellsBeside
    const wanted = this.#wanted
    let end = this.#reached
    let at = this.#at
    let place = this.#before
    let form = 0
    for (;;) {
      if (at >= end) {
        if (at === this.#end) break
        end = this.#reach(at)
      }
      let byte = places[at++] as number
      if (byte >= 0x80) {
        let distance = byte & 0x7f
        byte = places[at++] as number
        if (byte >= 0x80) {
          distance |= (byte & 0x7f) << 7
          byte = places[at++] as number
          let shift = 14
          for (; byte >= 0x80; shift += 7) {
            distance |= (byte & 0x7f) << shift
            byte = places[at++] as number
          }
          place += distance | (byte << shift)
        } else place += distance | (byte << 7)
      } else place += byte
      if (tellsForm) {
        form = places[at++] as number
        if (form >= 0x80) form = (form & 0x7f) | ((places[at++] as number) << 7)
      }
      if (tellsBeside) {
        byte = places[at++] as number
        if (((before >>> (byte >>> KIND_BITS)) & (behind >>> (byte & IN_KIND)) & 1) === 0) continue
      }
      if (place < wanted) continue
      this.#at = at
      this.#before = place
      this.place = place
      this.form = form
      return
    }
    this.#at = at
    this.place = PAST
  }

  /** Sees to it that what begins from here on is there, and tells up to where. */
  #reach(at: number): number {
    this.#reached = Math.min(this.#end, at + AT_ONCE)
    this.#table.reach(at, this.#reached + MOST_PLACE_BYTES)
    return this.#reached
  }

  /** Places before this one need not come. */
  passBy(wanted: number): void {
    this.#leap(wanted)
    this.#wanted = wanted
  }

  /** Goes to the first place from `wanted` on. */
  seek(wanted: number): void {
    if (this.place >= wanted) return
    this.passBy(wanted)
    this.nextBeside(ANY)
  }

  /** Goes to the last step before `wanted`, if that is ahead. */
  #leap(wanted: number): void {
    const steps = this.#steps
    // Steps are two numbers each: the place, and the byte behind it.
    let low = this.#step
    if (low >= this.#lastStep || (steps[low] as number) >= wanted) return
    // Doubling reach, then halving: near places are found in few looks, far ones in not many more.
    let reach = 2
    while (low + reach < this.#lastStep && (steps[low + reach] as number) < wanted) reach *= 2
    let high = Math.min(low + reach, this.#lastStep)
    while (low < high) {
      const middle = ((low + high) >> 2) << 1
      const at = Math.max(middle, low)
      if ((steps[at] as number) < wanted) low = at + 2
      else high = at
    }
    if (low > this.#step) {
      this.#step = low
      const place = steps[low - 2] as number
      if (place > this.place) {
        this.place = place
        this.#before = place
        this.#at = steps[low - 1] as number
      }
    }
  }
}
