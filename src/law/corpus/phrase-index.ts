import { fold } from '../fold.ts'
import { createSpellings } from './utf8-words.ts'
import { openWordNumbers, wordNumbers } from './word-numbers.ts'

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
  readonly tables: PhraseTables
}

/** The index as it is stored. */
export interface PhraseTables {
  /** Key and form of each word: `key << 8 | form`; forms from 255 on share a number. */
  readonly forms: Int32Array
  readonly keys: Int32Array
  /** Of each key: where its places begin in `places` (bytes), how many there are, and where its steps begin in `steps`. */
  readonly lists: Int32Array
  /** Distances between places, and forms, as numbers of variable length. */
  readonly places: Uint8Array
  /** Every 64th place of a list: the place, and the byte behind it. */
  readonly steps: Int32Array
  /** First place of each provision, and one past the last. */
  readonly provisionStarts: Int32Array
  /** Bits that tell which keys never stand side by side. */
  readonly pairs: Int32Array
}

const STEP = 64
const FORM_BITS = 8
const MOST_FORMS = (1 << FORM_BITS) - 1
/** Bits of the pair table for each byte of text; two of them tell of a pair. */
const PAIR_BITS = 0.4
/** Numbers kept of a key while the index is made. */
const STATE = 5
const FIRST_BLOCK = 16
const LARGEST_BLOCK = 4096

/** Adds provisions, then makes the index. */
export interface PhraseIndexWriter {
  /** Adds the words of `utf8[from, to)` as the next provision; answers its number. */
  add(utf8: Uint8Array, from?: number, to?: number): number
  finish(): PhraseIndex
}

/**
 * Makes an empty index.
 * @param keyOf key of a folded word: the same for all its forms
 * @param expected bytes of text that will be added, about; decides how well absent pairs are told
 */
export function createPhraseIndexWriter(
  keyOf: (folded: string) => string,
  expected: number,
): PhraseIndexWriter {
  const keyNumbers = new Map<string, number>()
  const formNumbers = new Map<string, number>()
  const formsOfKey: number[] = []
  // Of each key side by side: its last place, how many it has, where its next byte goes, where its block ends, its first block.
  let state = new Int32Array(STATE << 14)
  let pool = new Uint8Array(Math.max(1 << 16, Math.ceil(expected * 0.4)))
  let poolEnd = 4
  const starts: number[] = [0]
  let pairBits = 1 << 15
  while (pairBits < expected * PAIR_BITS) pairBits *= 2
  const pairs = new Int32Array(pairBits >> 5)
  const pairMask = (pairBits >> 5) - 1
  let place = 0
  let before = -1

  const spellings = createSpellings(learn, (meaning) => {
    const key = meaning >> FORM_BITS
    const form = meaning & MOST_FORMS
    const own = key * STATE
    const distance = place - (state[own] as number)
    state[own] = place++
    state[own + 1] = (state[own + 1] as number) + 1
    const value = form === 0 ? distance * 2 : distance * 2 + 1
    const at = state[own + 2] as number
    if (value < 0x4000 && at + 3 < (state[own + 3] as number)) {
      // Nearly always one or two bytes that have room.
      let end = at
      if (value >= 0x80) pool[end++] = (value & 0x7f) | 0x80
      pool[end++] = value < 0x80 ? value : value >>> 7
      if (form !== 0 && form < 0x80) pool[end++] = form
      state[own + 2] = end
      if (form >= 0x80) write(own, form)
    } else {
      write(own, value)
      if (form !== 0) write(own, form)
    }
    if (before >= 0) {
      const hash = pairHash(before, key)
      const at = hash & pairMask
      pairs[at] = (pairs[at] as number) | pairBitsOf(hash)
    }
    before = key
  })

  return {
    add(utf8, from = 0, to = utf8.length) {
      spellings.each(utf8, from, to)
      // One place is left free, so that no phrase goes on in the next provision.
      place++
      before = -1
      starts.push(place)
      return starts.length - 2
    },
    finish,
  }

  /** Key and form of a word that was not met in this spelling. */
  function learn(word: string): number {
    const folded = fold(word.replaceAll('\u00ad', ''))
    const known = formNumbers.get(folded)
    if (known !== undefined) return known
    const keyWord = keyOf(folded)
    let key = keyNumbers.get(keyWord)
    if (key === undefined) {
      key = keyNumbers.size
      keyNumbers.set(keyWord, key)
      formsOfKey[key] = 0
      if ((key + 1) * STATE > state.length) {
        const more = new Int32Array(state.length * 2)
        more.set(state)
        state = more
      }
      const block = newBlock(FIRST_BLOCK)
      state[key * STATE + 2] = block
      state[key * STATE + 3] = block + FIRST_BLOCK - 4
      state[key * STATE + 4] = block
    }
    const form = Math.min(formsOfKey[key] as number, MOST_FORMS)
    formsOfKey[key] = form + 1
    const meaning = (key << FORM_BITS) | form
    formNumbers.set(folded, meaning)
    return meaning
  }

  function newBlock(size: number): number {
    if (poolEnd + size > pool.length) {
      const larger = new Uint8Array(Math.ceil(pool.length * 1.5) + size)
      larger.set(pool)
      pool = larger
    }
    const block = poolEnd
    poolEnd += size
    return block
  }

  function write(own: number, value: number): void {
    let rest = value
    while (rest >= 0x80) {
      put(own, (rest & 0x7f) | 0x80)
      rest >>>= 7
    }
    put(own, rest)
  }

  /** Blocks of a key are linked: the last four bytes of each name the next one. */
  function put(own: number, byte: number): void {
    let at = state[own + 2] as number
    if (at === (state[own + 3] as number)) {
      const used = state[own + 1] as number
      let size = FIRST_BLOCK * 2
      while (size < used && size < LARGEST_BLOCK) size *= 2
      const block = newBlock(size)
      pool[at] = block & 0xff
      pool[at + 1] = (block >>> 8) & 0xff
      pool[at + 2] = (block >>> 16) & 0xff
      pool[at + 3] = block >>> 24
      // The size of a block follows from nothing that is kept, so it stands in the block's first two bytes.
      pool[block] = size & 0xff
      pool[block + 1] = size >>> 8
      at = block + 2
      state[own + 3] = block + size - 4
    }
    pool[at] = byte
    state[own + 2] = at + 1
  }

  function finish(): PhraseIndex {
    const keyCount = keyNumbers.size
    const lists = new Int32Array((keyCount + 1) * 3)
    let bytes = 0
    for (let key = 0; key < keyCount; key++) bytes += lengthOf(key)
    const places = new Uint8Array(bytes)
    const steps: number[] = []
    let at = 0
    for (let key = 0; key < keyCount; key++) {
      lists[key * 3] = at
      lists[key * 3 + 1] = state[key * STATE + 1] as number
      lists[key * 3 + 2] = steps.length
      const end = copyList(key, places, at)
      if ((state[key * STATE + 1] as number) > STEP)
        stepsOf(places, at, state[key * STATE + 1] as number, steps)
      at = end
    }
    lists[keyCount * 3] = at
    lists[keyCount * 3 + 2] = steps.length
    return openPhraseIndex(
      {
        forms: wordNumbers([...formNumbers]).table,
        // A key that is a form of its own needs no entry.
        keys: wordNumbers(
          [...keyNumbers].filter(([word, key]) => (formNumbers.get(word) ?? -1) >> FORM_BITS !== key),
        ).table,
        lists,
        places,
        steps: Int32Array.from(steps),
        provisionStarts: Int32Array.from(starts),
        pairs,
      },
      keyOf,
    )
  }

  function blocksOf(key: number, visit: (from: number, to: number) => void): void {
    let from = state[key * STATE + 4] as number
    let size = FIRST_BLOCK
    let start = from
    for (;;) {
      const end = start + size - 4
      const lastAt = state[key * STATE + 2] as number
      if (lastAt >= from && lastAt <= end) {
        visit(from, lastAt)
        return
      }
      visit(from, end)
      const next =
        (pool[end] as number) |
        ((pool[end + 1] as number) << 8) |
        ((pool[end + 2] as number) << 16) |
        ((pool[end + 3] as number) << 24)
      start = next
      size = (pool[next] as number) | ((pool[next + 1] as number) << 8)
      from = next + 2
    }
  }

  function lengthOf(key: number): number {
    let length = 0
    blocksOf(key, (from, to) => {
      length += to - from
    })
    return length
  }

  function copyList(key: number, places: Uint8Array, at: number): number {
    let end = at
    blocksOf(key, (from, to) => {
      places.set(pool.subarray(from, to), end)
      end += to - from
    })
    return end
  }
}

function stepsOf(places: Uint8Array, from: number, count: number, steps: number[]): void {
  let at = from
  let place = 0
  for (let index = 0; index < count; index++) {
    let value = 0
    let shift = 0
    for (;;) {
      const byte = places[at++] as number
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) break
      shift += 7
    }
    place += value >>> 1
    if (value & 1) while ((places[at++] as number) >= 0x80);
    if (index % STEP === STEP - 1) steps.push(place, at)
  }
}

function pairHash(first: number, second: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 0x7f4a7c15, 0x85ebca6b)
  return hash ^ (hash >>> 15)
}

function pairBitsOf(hash: number): number {
  return (1 << (hash >>> 27)) | (1 << ((hash >>> 22) & 31))
}

/** Goes through the places of one key, forwards only. */
class Cursor {
  place = -1
  form = 0
  readonly count: number
  readonly #places: Uint8Array
  readonly #steps: Int32Array
  readonly #firstStep: number
  readonly #lastStep: number
  #step: number
  #at: number
  #left: number

  constructor({ lists, places, steps }: PhraseTables, key: number) {
    this.count = lists[key * 3 + 1] as number
    this.#places = places
    this.#steps = steps
    this.#at = lists[key * 3] as number
    this.#left = this.count
    this.#firstStep = lists[key * 3 + 2] as number
    this.#lastStep = lists[key * 3 + 5] as number
    this.#step = this.#firstStep
    this.place = 0
    this.next()
  }

  /** Goes to the next place; past the last one `place` is the largest number. */
  next(): void {
    if (this.#left === 0) {
      this.place = 0x7fffffff
      return
    }
    this.#left--
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
    if (low > this.#step && low > this.#firstStep) {
      const place = steps[low - 2] as number
      if (place > this.place) {
        this.#step = low
        this.place = place
        this.#at = steps[low - 1] as number
        this.#left = this.count - ((low - this.#firstStep) >> 1) * STEP
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
    tables,
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
        if ((lists[key * 3 + 1] as number) < (lists[(sought[rarest] as number) * 3 + 1] as number))
          rarest = index
      }
      const cursors = Array.from(sought, (key) => new Cursor(tables, key))
      const lead = cursors[rarest] as Cursor
      places: for (;;) {
        const start = lead.place - rarest
        if (lead.place === 0x7fffffff) return
        let exact = true
        for (let index = 0; index < length; index++) {
          const cursor = cursors[index] as Cursor
          if (index !== rarest) {
            cursor.seek(start + index)
            if (cursor.place !== start + index) {
              if (cursor.place === 0x7fffffff) return
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
