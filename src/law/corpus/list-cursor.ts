import { LISTS_BITS, type PhraseTables, STEP } from './phrase-tables.ts'

/** Behind the last place of every list. */
export const PAST = 0x7fffffff
const TOGETHER = 1 << LISTS_BITS

/** A list that was looked up: where its places stand. */
export interface OpenList {
  readonly list: number
  readonly from: number
  readonly to: number
  readonly tellsForm: boolean
  /** What its first distance is counted from. */
  readonly base: number
}

/** Finds a list among those that stand together. */
export function openList({ lists, places }: PhraseTables, list: number): OpenList {
  const group = list >> LISTS_BITS
  const own = list & (TOGETHER - 1)
  let at = lists[group * 2] as number
  let [from, length, head] = [0, 0, 0]
  for (let index = 0; index < TOGETHER; index++) {
    let byte = places[at++] as number
    let one = byte & 0x7f
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = places[at++] as number
      one |= (byte & 0x7f) << shift
    }
    if (index < own) from += one >>> 1
    else if (index === own) [length, head] = [one >>> 1, one]
  }
  from += at
  return { list, from, to: from + length, tellsForm: (head & 1) === 1, base: lists[group * 2 + 1] as number }
}

/** Goes through the places of one list, forwards only. It begins before the first. */
export class ListCursor {
  /** Where it stands; 0 before the first place, `PAST` behind the last. */
  place = 0
  form = 0
  readonly list: number
  readonly #places: Uint8Array
  readonly #steps: Int32Array
  readonly #tellsForm: boolean
  readonly #end: number
  /** What the next distance is counted from. */
  #before: number
  #step = 0
  #lastStep = 0
  #at: number

  constructor({ places, steps, stepped }: PhraseTables, { list, from, to, tellsForm, base }: OpenList) {
    this.list = list
    this.#places = places
    this.#steps = steps
    this.#tellsForm = tellsForm
    this.#at = from
    this.#end = to
    this.#before = base
    if (to - from > STEP) {
      const own = steppedAt(stepped, list)
      if (own >= 0) {
        this.#step = stepped[own + 1] as number
        this.#lastStep = stepped[own + 3] as number
      }
    }
  }

  next(): void {
    if (this.#at === this.#end) {
      this.place = PAST
      return
    }
    const places = this.#places
    let at = this.#at
    let byte = places[at++] as number
    let distance = byte & 0x7f
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = places[at++] as number
      distance |= (byte & 0x7f) << shift
    }
    this.#before += distance
    this.place = this.#before
    if (this.#tellsForm) {
      byte = places[at++] as number
      this.form = byte < 0x80 ? byte : (byte & 0x7f) | ((places[at++] as number) << 7)
    }
    this.#at = at
  }

  /**
   * Goes to the next place where the code some places on is accepted. Nearly all the work of a search is here.
   * @param bit of the codes accepted
   */
  nextBeside(codes: Uint8Array, offset: number, accepted: Int32Array, bit: number): void {
    if (this.#tellsForm) {
      do this.next()
      while (this.place !== PAST && ((accepted[codes[this.place + offset] as number] as number) & bit) === 0)
      return
    }
    const places = this.#places
    const end = this.#end
    let at = this.#at
    let place = this.#before
    while (at < end) {
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
      if (((accepted[codes[place + offset] as number] as number) & bit) === 0) continue
      this.#at = at
      this.#before = place
      this.place = place
      return
    }
    this.#at = end
    this.place = PAST
  }

  /** Goes to the first place from `wanted` on. */
  seek(wanted: number): void {
    if (this.place >= wanted) return
    const steps = this.#steps
    // Steps are two numbers each: the place, and the byte behind it.
    let low = this.#step
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
    while (this.place < wanted) this.next()
  }
}

/** Goes through the places of several lists at once, in order: forms of one word whose first keys differ. */
export class UnionCursor {
  place = 0
  readonly #cursors: readonly ListCursor[]

  constructor(cursors: readonly ListCursor[]) {
    this.#cursors = cursors
    this.#settle()
  }

  #settle(): void {
    this.place = PAST
    for (const { place } of this.#cursors) if (place < this.place) this.place = place
  }

  next(): void {
    const { place } = this
    for (const cursor of this.#cursors) if (cursor.place === place) cursor.next()
    this.#settle()
  }

  seek(wanted: number): void {
    if (this.place >= wanted) return
    for (const cursor of this.#cursors) cursor.seek(wanted)
    this.#settle()
  }
}

/** Place of a list among those with steps, or -1. */
function steppedAt(stepped: Int32Array, list: number): number {
  let low = 0
  let high = (stepped.length >> 1) - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stepped[middle * 2] as number) < list) low = middle + 1
    else high = middle
  }
  return stepped[low * 2] === list && low * 2 + 3 < stepped.length ? low * 2 : -1
}
