import {
  FOUR,
  foldedWord,
  isLetterOfThree,
  isMark,
  KINDS,
  LETTER,
  LONGEST_WORD,
  SEPARATOR,
  TWO,
} from './letters.ts'
import { neighboursOf } from './neighbours.ts'
import { FORM_BITS, MOST_FORMS, type PhraseTables, STEP } from './phrase-tables.ts'
import { wordNumbers } from './word-numbers.ts'

/** Numbers kept of a spelling side by side, so that one look into memory finds them: two hashes, length, meaning. */
const SPELLING = 4
/** Numbers kept of a key side by side: its last place, where its next byte goes, where its block ends, its first block, the size of its last. */
const STATE = 5
const FIRST_BLOCK = 12
const LARGEST_BLOCK = 1 << 14
/** Bytes at the end of a block that name the next one. */
const LINK = 4
/** Bytes at the beginning of a later block that tell its size. */
const SIZE = 4

const UTF8 = new TextDecoder()

/** Adds provisions, then makes the tables of the index. */
export interface PhraseWriter {
  /** Adds the words of `utf8[from, to)` as the next provision; answers its number. */
  add(utf8: Uint8Array, from?: number, to?: number): number
  finish(): PhraseTables
}

/**
 * Makes an empty index. A corpus is read at the speed of its bytes: a word is told apart by two hashes of them, and only a
 * spelling that was not met before is made a string.
 * @param keysOf keys of a folded word, most likely first: words with a common key are forms of one word
 * @param expected bytes of text that will be added, about: so much room is made at once
 */
export function createPhraseWriter(
  keysOf: (folded: string) => readonly string[],
  expected: number,
): PhraseWriter {
  /** The list of each first key. */
  const keyNumbers = new Map<string, number>()
  /** Lists that words with a key stand in, where these are others than the key's own. */
  const families = new Map<string, number[]>()
  const formNumbers = new Map<string, number>()
  const formsOfKey: number[] = []
  let slots = new Int32Array(SPELLING << 16)
  let mask = (1 << 16) - 1
  let spellings = 0
  let state = new Int32Array(STATE << 14)
  let pool = new Uint8Array(Math.max(1 << 16, Math.ceil(expected * 0.4)))
  let poolEnd = LINK
  let starts = new Int32Array(1 << 12)
  let provisions = 0
  let nextPlace = 0

  return { add, finish }

  function add(utf8: Uint8Array, from = 0, to = utf8.length): number {
    const kinds = KINDS
    let [table, tableMask, keys, bytes] = [slots, mask, state, pool]
    let place = nextPlace
    let at = from
    while (at < to) {
      let kind = kinds[utf8[at] as number] as number
      if (kind === SEPARATOR) {
        at++
        continue
      }
      const start = at
      let hash = 0x811c9dc5
      let other = 0
      const longest = Math.min(to, start + LONGEST_WORD)
      for (;;) {
        if (kind === LETTER) {
          // Nearly every byte of a Latin text goes this way.
          do {
            const byte = utf8[at] as number
            hash = Math.imul(hash ^ byte, 0x01000193)
            other = (Math.imul(other, 31) + byte) | 0
            at++
          } while (at < longest && kinds[utf8[at] as number] === LETTER)
        } else if (kind === TWO) {
          const byte = utf8[at] as number
          const second = utf8[at + 1] as number
          if (isMark(byte, second)) break
          const letter = byte | (second << 8)
          hash = Math.imul(hash ^ letter, 0x01000193)
          other = (Math.imul(other, 31) + letter) | 0
          at += 2
        } else {
          const byte = utf8[at] as number
          const second = utf8[at + 1] as number
          const third = utf8[at + 2] as number
          if (kind === FOUR || !isLetterOfThree(byte, second, third)) break
          const letter = byte | (second << 8) | (third << 16)
          hash = Math.imul(hash ^ letter, 0x01000193)
          other = (Math.imul(other, 31) + letter) | 0
          at += 3
        }
        if (at >= longest) break
        kind = kinds[utf8[at] as number] as number
        if (kind === SEPARATOR) break
      }
      if (at === start) {
        // A mark of several bytes.
        at += kind
        continue
      }
      const length = at - start
      let slot = ((hash ^ (hash >>> 15)) & tableMask) * SPELLING
      let meaning = -1
      for (;;) {
        const known = table[slot + 2] as number
        if (known === 0) break
        if (known === length && table[slot] === hash && table[slot + 1] === other) {
          meaning = table[slot + 3] as number
          break
        }
        slot = (slot + SPELLING) & (tableMask * SPELLING + SPELLING - 1)
      }
      if (meaning < 0) {
        meaning = learn(UTF8.decode(utf8.subarray(start, Math.min(at, to))))
        keep(hash, other, length, meaning)
        ;[table, tableMask, keys, bytes] = [slots, mask, state, pool]
      }
      const key = meaning >> FORM_BITS
      const form = meaning & MOST_FORMS
      const own = key * STATE
      const distance = place - (keys[own] as number)
      keys[own] = place++
      const value = form === 0 ? distance << 1 : (distance << 1) | 1
      let end = keys[own + 1] as number
      if (value < 0x200000 && end + 5 <= (keys[own + 2] as number)) {
        if (value >= 0x80) {
          bytes[end++] = (value & 0x7f) | 0x80
          if (value >= 0x4000) {
            bytes[end++] = ((value >>> 7) & 0x7f) | 0x80
            bytes[end++] = value >>> 14
          } else bytes[end++] = value >>> 7
        } else bytes[end++] = value
        if (form !== 0) {
          if (form >= 0x80) {
            bytes[end++] = (form & 0x7f) | 0x80
            bytes[end++] = form >>> 7
          } else bytes[end++] = form
        }
        keys[own + 1] = end
      } else {
        write(own, value)
        if (form !== 0) write(own, form)
        bytes = pool
      }
    }
    // One place is left free, so that no phrase goes on in the next provision.
    nextPlace = place + 1
    if (provisions + 2 > starts.length) {
      const more = new Int32Array(starts.length * 2)
      more.set(starts)
      starts = more
    }
    starts[provisions + 1] = nextPlace
    return provisions++
  }

  /** Key and form of a word that was not met in this spelling. */
  function learn(word: string): number {
    const folded = foldedWord(word)
    const known = formNumbers.get(folded)
    if (known !== undefined) return known
    const keys = keysOf(folded)
    const keyWord = keys[0] ?? folded
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
      state[key * STATE + 1] = block
      state[key * STATE + 2] = block + FIRST_BLOCK - LINK
      state[key * STATE + 3] = block
      state[key * STATE + 4] = FIRST_BLOCK
    }
    for (const one of keys) {
      const family = families.get(one)
      if (family === undefined) families.set(one, [key])
      else if (!family.includes(key)) family.push(key)
    }
    const form = Math.min(formsOfKey[key] as number, MOST_FORMS)
    formsOfKey[key] = form + 1
    const meaning = (key << FORM_BITS) | form
    formNumbers.set(folded, meaning)
    return meaning
  }

  function keep(hash: number, other: number, length: number, meaning: number): void {
    if (++spellings * 2 > mask) {
      const before = slots
      mask = mask * 2 + 1
      slots = new Int32Array((mask + 1) * SPELLING)
      for (let slot = 0; slot < before.length; slot += SPELLING)
        if (before[slot + 2] !== 0)
          put(
            before[slot] as number,
            before[slot + 1] as number,
            before[slot + 2] as number,
            before[slot + 3] as number,
          )
    }
    put(hash, other, length, meaning)
  }

  function put(hash: number, other: number, length: number, meaning: number): void {
    let slot = ((hash ^ (hash >>> 15)) & mask) * SPELLING
    while (slots[slot + 2] !== 0) slot = (slot + SPELLING) & (mask * SPELLING + SPELLING - 1)
    slots[slot] = hash
    slots[slot + 1] = other
    slots[slot + 2] = length
    slots[slot + 3] = meaning
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
      writeByte(own, (rest & 0x7f) | 0x80)
      rest >>>= 7
    }
    writeByte(own, rest)
  }

  /** Blocks of a key are linked and grow: a rare word takes little room, a frequent one few blocks. */
  function writeByte(own: number, byte: number): void {
    let at = state[own + 1] as number
    if (at === (state[own + 2] as number)) {
      const size = Math.min(LARGEST_BLOCK, (state[own + 4] as number) * 2)
      const block = newBlock(size)
      setNumber(at, block)
      setNumber(block, size)
      at = block + SIZE
      state[own + 2] = block + size - LINK
      state[own + 4] = size
    }
    pool[at] = byte
    state[own + 1] = at + 1
  }

  function setNumber(at: number, number: number): void {
    pool[at] = number & 0xff
    pool[at + 1] = (number >>> 8) & 0xff
    pool[at + 2] = (number >>> 16) & 0xff
    pool[at + 3] = number >>> 24
  }

  function numberAt(at: number): number {
    return (
      (pool[at] as number) |
      ((pool[at + 1] as number) << 8) |
      ((pool[at + 2] as number) << 16) |
      ((pool[at + 3] as number) << 24)
    )
  }

  function finish(): PhraseTables {
    const keyCount = keyNumbers.size
    const lists = new Int32Array(keyCount + 1)
    let length = 0
    for (let key = 0; key < keyCount; key++) eachBlock(key, (from, to) => (length += to - from))
    const places = new Uint8Array(length)
    const stepped: number[] = []
    const steps: number[] = []
    let end = 0
    for (let key = 0; key < keyCount; key++) {
      const begin = end
      lists[key] = begin
      eachBlock(key, (from, to) => {
        places.set(pool.subarray(from, to), end)
        end += to - from
      })
      const before = steps.length
      if (end - begin > STEP) addSteps(places, begin, end, steps)
      if (steps.length > before) stepped.push(key, before)
    }
    lists[keyCount] = end
    stepped.push(keyCount, steps.length)
    return {
      forms: wordNumbers([...formNumbers]).table,
      ...familyTables(families, formNumbers),
      lists,
      places,
      stepped: Int32Array.from(stepped),
      steps: Int32Array.from(steps),
      provisionStarts: starts.slice(0, provisions + 1),
      ...neighboursOf(lists, places, nextPlace),
    }
  }

  function eachBlock(key: number, visit: (from: number, to: number) => void): void {
    const last = state[key * STATE + 1] as number
    let from = state[key * STATE + 3] as number
    let end = from + FIRST_BLOCK - LINK
    while (last < from || last > end) {
      visit(from, end)
      const next = numberAt(end)
      from = next + SIZE
      end = next + numberAt(next) - LINK
    }
    visit(from, last)
  }
}

/** Every 64th place of a list, with the byte behind it: a search skips from one to the next. */
function addSteps(places: Uint8Array, from: number, to: number, steps: number[]): void {
  let place = 0
  let count = 0
  for (let at = from; at < to; ) {
    let value = 0
    let shift = 0
    let byte = 0x80
    while (byte >= 0x80) {
      byte = places[at++] as number
      value |= (byte & 0x7f) << shift
      shift += 7
    }
    place += value >>> 1
    if (value & 1) while ((places[at++] as number) >= 0x80);
    if (++count % STEP === 0 && at < to) steps.push(place, at)
  }
}

/** Keys in the order in which they were met, so that the same corpus gives the same bytes. */
function familyTables(
  families: ReadonlyMap<string, readonly number[]>,
  forms: ReadonlyMap<string, number>,
): { keys: Int32Array; families: Int32Array } {
  const table: number[] = []
  const entries: [string, number][] = []
  for (const [key, lists] of families) {
    const [only] = lists
    if (lists.length === 1 && only !== undefined) {
      // A key that is a form of its own list needs no entry.
      if ((forms.get(key) ?? -1) >> FORM_BITS !== only) entries.push([key, only * 2])
      continue
    }
    entries.push([key, table.length * 2 + 1])
    table.push(lists.length, ...lists)
  }
  return { keys: wordNumbers(entries).table, families: Int32Array.from(table) }
}
