import { FORM_BITS, MOST_FORMS, type PhraseTables, pairBitsOf, pairHash } from './phrase-tables.ts'
import { openWordNumbers } from './word-numbers.ts'

/**
 * Where every word of a corpus stands, so that a phrase is found, or surely not found, without reading the corpus. Words are
 * known by their key: all forms of a word share one. Each place also tells the form, so that the very words and other
 * forms of them are two answers. Phrases never cross from one provision to the next.
 */
export interface PhraseIndex {
  /** Provisions that were added, numbered from 0. */
  readonly provisions: number
  readonly words: number
  /**
   * Calls `visit` for each place of the phrase until it answers false: the provision, and whether the very words stand
   * there (false: other forms of them).
   * @param phrase words, folded
   */
  find(phrase: readonly string[], visit: (provision: number, exact: boolean) => boolean): void
}

/** Behind the last place of every list. */
const PAST = 0x7fffffff

/** Place of a key among those with steps, or -1. */
function steppedAt(stepped: Int32Array, key: number): number {
  let low = 0
  let high = (stepped.length >> 1) - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stepped[middle * 2] as number) < key) low = middle + 1
    else high = middle
  }
  return stepped[low * 2] === key && low * 2 + 3 < stepped.length ? low * 2 : -1
}

/** Goes through the places of one list, forwards only. */
class Cursor {
  place = 0
  form = 0
  readonly list: number
  readonly #places: Uint8Array
  readonly #steps: Int32Array
  readonly #lastStep: number
  readonly #end: number
  #step: number
  #at: number

  constructor({ lists, places, steps, stepped }: PhraseTables, key: number) {
    this.list = key
    this.#places = places
    this.#steps = steps
    this.#at = lists[key] as number
    this.#end = lists[key + 1] as number
    const own = steppedAt(stepped, key)
    this.#step = own < 0 ? 0 : (stepped[own + 1] as number)
    this.#lastStep = own < 0 ? 0 : (stepped[own + 3] as number)
    this.next()
  }

  /** Goes to the next place; past the last one `place` is the largest number. */
  next(): void {
    if (this.#at === this.#end) {
      this.place = PAST
      return
    }
    const places = this.#places
    let at = this.#at
    let byte = places[at++] as number
    let value = byte & 0x7f
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = places[at++] as number
      value |= (byte & 0x7f) << shift
    }
    this.place += value >>> 1
    this.form = 0
    if (value & 1) {
      byte = places[at++] as number
      let form = byte & 0x7f
      if (byte >= 0x80) form |= (places[at++] as number) << 7
      this.form = form
    }
    this.#at = at
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
      const at = middle < low ? low : middle
      if ((steps[at] as number) < wanted) low = at + 2
      else high = at
    }
    if (low > this.#step) {
      this.#step = low
      const place = steps[low - 2] as number
      if (place > this.place) {
        this.place = place
        this.#at = steps[low - 1] as number
      }
    }
    while (this.place < wanted) this.next()
  }
}

/** Goes through the places of several lists at once: forms of one word whose first keys differ. */
class Union {
  place = 0
  form = 0
  list = 0
  readonly #cursors: readonly Cursor[]

  constructor(cursors: readonly Cursor[]) {
    this.#cursors = cursors
    this.#settle()
  }

  #settle(): void {
    this.place = PAST
    for (const cursor of this.#cursors) {
      if (cursor.place >= this.place) continue
      this.place = cursor.place
      this.form = cursor.form
      this.list = cursor.list
    }
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

/** Opens a stored index. */
export function openPhraseIndex(
  tables: PhraseTables,
  keysOf: (folded: string) => readonly string[],
): PhraseIndex {
  const forms = openWordNumbers(tables.forms)
  const keys = openWordNumbers(tables.keys)
  const { provisionStarts, pairs, lists, families } = tables
  const pairMask = pairs.length - 1
  const provisions = provisionStarts.length - 1

  /** Lists that forms of the word stand in. */
  function listsOf(word: string): number[] {
    const found: number[] = []
    const add = (list: number): void => {
      if (!found.includes(list)) found.push(list)
    }
    for (const key of keysOf(word)) {
      const led = keys.get(key)
      if (led < 0) {
        const form = forms.get(key)
        if (form >= 0) add(form >> FORM_BITS)
      } else if (led & 1) {
        const at = led >> 1
        for (let place = at + 1; place <= at + (families[at] as number); place++)
          add(families[place] as number)
      } else add(led >> 1)
    }
    return found
  }

  function neverMeet(first: readonly number[], second: readonly number[]): boolean {
    for (const one of first)
      for (const other of second) {
        const hash = pairHash(one, other)
        const bits = pairBitsOf(hash)
        if (((pairs[hash & pairMask] as number) & bits) === bits) return false
      }
    return true
  }

  function provisionOf(place: number): number {
    let low = 0
    let high = provisions - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((provisionStarts[middle] as number) <= place) low = middle
      else high = middle - 1
    }
    return low
  }

  return {
    provisions,
    words: (provisionStarts[provisions] as number) - provisions,
    find(phrase, visit) {
      const length = phrase.length
      if (length === 0) return
      const sought: number[][] = []
      const wanted: number[] = []
      let rarest = 0
      let fewest = Number.POSITIVE_INFINITY
      for (let index = 0; index < length; index++) {
        const word = phrase[index] as string
        const own = listsOf(word)
        if (own.length === 0) return
        if (index > 0 && neverMeet(sought[index - 1] as number[], own)) return
        sought.push(own)
        wanted.push(forms.get(word))
        let bytes = 0
        for (const list of own) bytes += (lists[list + 1] as number) - (lists[list] as number)
        if (bytes >= fewest) continue
        fewest = bytes
        rarest = index
      }
      const cursors = sought.map((own) => {
        const each = own.map((list) => new Cursor(tables, list))
        return each.length === 1 ? (each[0] as Cursor) : new Union(each)
      })
      const lead = cursors[rarest] as Cursor | Union
      places: for (;;) {
        if (lead.place === PAST) return
        const start = lead.place - rarest
        let exact = true
        for (let index = 0; index < length; index++) {
          const cursor = cursors[index] as Cursor | Union
          if (index !== rarest) {
            cursor.seek(start + index)
            if (cursor.place !== start + index) {
              if (cursor.place === PAST) return
              lead.seek(cursor.place - index + rarest)
              if (lead.place === start + rarest) lead.next()
              continue places
            }
          }
          exact &&= cursor.form !== MOST_FORMS && wanted[index] === ((cursor.list << FORM_BITS) | cursor.form)
        }
        if (!visit(provisionOf(start), exact)) return
        lead.next()
      }
    },
  }
}
