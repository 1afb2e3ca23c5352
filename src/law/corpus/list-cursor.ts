import { HAS_STEPS, HEAD_BITS, LISTS_BITS, type PhraseTables, TELLS_FORM } from './phrase-tables.ts'

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
  /** Where its steps begin and end in `steps`. */
  readonly firstStep: number
  readonly lastStep: number
}

/** Finds a list among those that stand together. */
export function openList({ lists, places }: PhraseTables, list: number): OpenList {
  const group = list >> LISTS_BITS
  const own = list & (TOGETHER - 1)
  let at = lists[group * 2] as number
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
  #step: number
  readonly #lastStep: number
  #at: number

  constructor({ places, steps }: PhraseTables, open: OpenList) {
    this.list = open.list
    this.#places = places
    this.#steps = steps
    this.#tellsForm = open.tellsForm
    this.#at = open.from
    this.#end = open.to
    this.#before = open.base
    this.#step = open.firstStep
    this.#lastStep = open.lastStep
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
