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

/** Goes through the places of one key, forwards only. */
class Cursor {
  place = 0
  form = 0
  readonly #places: Uint8Array
  readonly #steps: Int32Array
  readonly #lastStep: number
  readonly #end: number
  #step: number
  #at: number

  constructor({ lists, places, steps, stepped }: PhraseTables, key: number) {
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

/** Opens a stored index. */
export function openPhraseIndex(tables: PhraseTables, keyOf: (folded: string) => string): PhraseIndex {
  const forms = openWordNumbers(tables.forms)
  const keys = openWordNumbers(tables.keys)
  const { provisionStarts, pairs, lists } = tables
  const bytesOf = (key: number): number => (lists[key + 1] as number) - (lists[key] as number)
  const pairMask = pairs.length - 1
  const provisions = provisionStarts.length - 1

  function keyNumber(word: string): number {
    const key = keys.get(word)
    return key >= 0 ? key : forms.get(word) >> FORM_BITS
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
      const sought = new Int32Array(length)
      const wanted = new Int32Array(length)
      let rarest = 0
      for (let index = 0; index < length; index++) {
        const word = phrase[index] as string
        const known = forms.get(word)
        const key = known >= 0 ? known >> FORM_BITS : keyNumber(keyOf(word))
        if (key < 0) return
        sought[index] = key
        wanted[index] = known >= 0 ? known & MOST_FORMS : -1
        if (index > 0) {
          const hash = pairHash(sought[index - 1] as number, key)
          const bits = pairBitsOf(hash)
          if (((pairs[hash & pairMask] as number) & bits) !== bits) return
        }
        if (bytesOf(key) < bytesOf(sought[rarest] as number)) rarest = index
      }
      const cursors = Array.from(sought, (key) => new Cursor(tables, key))
      const lead = cursors[rarest] as Cursor
      places: for (;;) {
        const start = lead.place - rarest
        if (lead.place === PAST) return
        let exact = true
        for (let index = 0; index < length; index++) {
          const cursor = cursors[index] as Cursor
          if (index !== rarest) {
            cursor.seek(start + index)
            if (cursor.place !== start + index) {
              if (cursor.place === PAST) return
              lead.seek(cursor.place - index + rarest)
              if (lead.place === start + rarest) lead.next()
              continue places
            }
          }
          exact &&= cursor.form === wanted[index] && cursor.form !== MOST_FORMS
        }
        if (!visit(provisionOf(start), exact)) return
        lead.next()
      }
    },
  }
}
