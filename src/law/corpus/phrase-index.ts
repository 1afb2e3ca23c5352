import { FORM_BITS, MOST_FORMS, neighbourBit, type PhraseTables, placeIn } from './phrase-tables.ts'
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
  /**
   * Calls `visit` for each provision that holds all the words in any form, in whatever order, until it answers false: with the
   * places of each word, counted from the provision's first.
   * @param words folded, each once
   * @param isSought tells which provisions count, before their places are gathered
   */
  together(
    words: readonly string[],
    isSought: (provision: number) => boolean,
    visit: (provision: number, places: readonly (readonly number[])[]) => boolean,
  ): void
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
      const at = Math.max(middle, low)
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
  const { provisionStarts, lists, families, frequent, neighbours } = tables
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

  /** Whether no form of the first word stands right before one of the second: known of frequent words only. */
  function neverMeet(first: readonly number[], second: readonly number[]): boolean {
    for (const one of first) {
      const before = placeIn(frequent, one)
      if (before < 0) return false
      for (const other of second) {
        const behind = placeIn(frequent, other)
        if (behind < 0) return false
        const bit = neighbourBit(before, behind, frequent.length)
        if ((neighbours[bit >> 5] as number) & (1 << (bit & 31))) return false
      }
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

  /** Lists of each word, or nothing where a word, or a pair of neighbours, stands nowhere. */
  function listsOfAll(words: readonly string[], sideBySide: boolean): number[][] | undefined {
    const sought: number[][] = []
    for (const word of words) {
      const own = listsOf(word)
      if (own.length === 0) return undefined
      const before = sought.at(-1)
      if (sideBySide && before && neverMeet(before, own)) return undefined
      sought.push(own)
    }
    return sought.length === 0 ? undefined : sought
  }

  /** Goes through the places of each word. The rarest leads, and the next rarest is asked first: most places fail there. */
  function opened(sought: readonly (readonly number[])[]): {
    cursors: (Cursor | Union)[]
    order: readonly number[]
    rarest: number
  } {
    const bytes = sought.map((own) => {
      let sum = 0
      for (const list of own) sum += (lists[list + 1] as number) - (lists[list] as number)
      return sum
    })
    const order = sought
      .map((_, index) => index)
      .sort((a, b) => (bytes[a] as number) - (bytes[b] as number) || a - b)
    const cursors = sought.map((own) => {
      const each = own.map((list) => new Cursor(tables, list))
      return each.length === 1 ? (each[0] as Cursor) : new Union(each)
    })
    return { cursors, order, rarest: order[0] as number }
  }

  return {
    provisions,
    words: (provisionStarts[provisions] as number) - provisions,
    find(phrase, visit) {
      const sought = listsOfAll(phrase, true)
      if (sought === undefined) return
      const wanted = phrase.map((word) => forms.get(word))
      const { cursors, order, rarest } = opened(sought)
      const lead = cursors[rarest] as Cursor | Union
      places: for (;;) {
        if (lead.place === PAST) return
        const start = lead.place - rarest
        let exact = true
        for (const index of order) {
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
    together(words, isSought, visit) {
      const sought = listsOfAll(words, false)
      if (sought === undefined) return
      const { cursors, rarest } = opened(sought)
      const lead = cursors[rarest] as Cursor | Union
      leading: while (lead.place !== PAST) {
        const provision = provisionOf(lead.place)
        const start = provisionStarts[provision] as number
        const end = provisionStarts[provision + 1] as number
        if (!isSought(provision)) {
          lead.seek(end)
          continue
        }
        for (const cursor of cursors) {
          cursor.seek(start)
          if (cursor.place === PAST) return
          if (cursor.place < end) continue
          lead.seek(provisionStarts[provisionOf(cursor.place)] as number)
          continue leading
        }
        const places = cursors.map((cursor) => {
          const own: number[] = []
          for (; cursor.place < end; cursor.next()) own.push(cursor.place - start)
          return own
        })
        if (!visit(provision, places)) return
      }
    },
  }
}
