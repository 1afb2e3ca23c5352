/**
 * Words of a text in UTF-8, told apart without decoding it: a corpus is read at the speed of its bytes. Only what a word
 * means (its folded form) is made from letters, once for each distinct word.
 */

/** Bytes of a word at most; what is longer is no word of a language and is cut. */
const LONGEST = 96

const SEPARATOR = 0
const LETTER = 1
/** First byte of a letter or mark of two bytes. */
const TWO = 2
const THREE = 3
const FOUR = 4

const KINDS = new Uint8Array(256)
for (let byte = 0x30; byte <= 0x39; byte++) KINDS[byte] = LETTER
for (let byte = 0x41; byte <= 0x5a; byte++) KINDS[byte] = LETTER
for (let byte = 0x61; byte <= 0x7a; byte++) KINDS[byte] = LETTER
for (let byte = 0xc2; byte <= 0xdf; byte++) KINDS[byte] = TWO
for (let byte = 0xe0; byte <= 0xef; byte++) KINDS[byte] = THREE
for (let byte = 0xf0; byte <= 0xf4; byte++) KINDS[byte] = FOUR

const UTF8 = new TextDecoder()

/** Gives every distinct spelling of a word its number. */
export interface Spellings {
  /** Calls `visit` with what `isNew` made of each word of `bytes[from, to)`, in order. */
  each(bytes: Uint8Array, from: number, to: number): void
  readonly count: () => number
}

/** Numbers kept of a spelling side by side, so that one look into memory finds them: hash, start, length, meaning. */
const KEPT = 4

/**
 * Makes a table of spellings.
 * @param isNew called with the letters of a spelling that was not met before; answers what it means
 * @param visit called with the meaning of each word
 */
export function createSpellings(
  isNew: (word: string) => number,
  visit: (meaning: number) => void,
): Spellings {
  let slots = new Int32Array(KEPT << 16)
  let mask = (1 << 16) - 1
  let pool = new Uint8Array(1 << 19)
  // A length of 0 marks a free slot, so the pool's first byte belongs to nobody.
  let poolEnd = 1
  let count = 0

  return { each, count: () => count }

  function each(bytes: Uint8Array, from: number, to: number): void {
    const kinds = KINDS
    let at = from
    while (at < to) {
      let kind = kinds[bytes[at] as number] as number
      if (kind === SEPARATOR) {
        at++
        continue
      }
      const start = at
      let hash = 0x811c9dc5
      for (;;) {
        if (kind === LETTER) {
          hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
          at++
        } else if (kind === TWO) {
          const first = bytes[at] as number
          const second = bytes[at + 1] as number
          if (first === 0xc2 && second !== 0xaa && second !== 0xad && second !== 0xb5 && second !== 0xba)
            break
          hash = Math.imul(hash ^ (first | (second << 8)), 0x01000193)
          at += 2
        } else if (kind === THREE) {
          if (!isWordPart(bytes, at)) break
          for (const end = at + 3; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193)
        } else break
        if (at >= to) break
        kind = kinds[bytes[at] as number] as number
        if (kind === SEPARATOR) break
      }
      if (at > start) visit(meaningAt(bytes, start, Math.min(at, to, start + LONGEST), hash))
      // A mark of several bytes ended the word, or stands alone.
      if (at < to && kind > LETTER) at += kind
    }
  }

  function meaningAt(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const length = to - from
    let slot = ((hash ^ (hash >>> 15)) & mask) * KEPT
    for (;;) {
      const known = slots[slot + 2] as number
      if (known === 0) break
      if (slots[slot] === hash && known === length) {
        const own = slots[slot + 1] as number
        let index = 0
        while (index < length && pool[own + index] === bytes[from + index]) index++
        if (index === length) return slots[slot + 3] as number
      }
      slot = (slot + KEPT) & (mask * KEPT + KEPT - 1)
    }
    return add(bytes, from, to, hash)
  }

  function add(bytes: Uint8Array, from: number, to: number, hash: number): number {
    if (count * 2 > mask) grow()
    const length = to - from
    if (poolEnd + length > pool.length) {
      const larger = new Uint8Array(pool.length * 2)
      larger.set(pool)
      pool = larger
    }
    count++
    pool.set(bytes.subarray(from, to), poolEnd)
    const meaning = isNew(UTF8.decode(bytes.subarray(from, to)))
    place(hash, poolEnd, length, meaning)
    poolEnd += length
    return meaning
  }

  function place(hash: number, start: number, length: number, meaning: number): void {
    let slot = ((hash ^ (hash >>> 15)) & mask) * KEPT
    while (slots[slot + 2] !== 0) slot = (slot + KEPT) & (mask * KEPT + KEPT - 1)
    slots[slot] = hash
    slots[slot + 1] = start
    slots[slot + 2] = length
    slots[slot + 3] = meaning
  }

  function grow(): void {
    const before = slots
    mask = mask * 2 + 1
    slots = new Int32Array((mask + 1) * KEPT)
    for (let slot = 0; slot < before.length; slot += KEPT) {
      if (before[slot + 2] === 0) continue
      place(
        before[slot] as number,
        before[slot + 1] as number,
        before[slot + 2] as number,
        before[slot + 3] as number,
      )
    }
  }
}

/** Letters of three bytes: all but punctuation (U+2000 to U+2BFF, U+3000 to U+303F, the byte order mark); a joiner is part of a word. */
function isWordPart(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at] as number
  const second = bytes[at + 1] as number
  const third = bytes[at + 2] as number
  if (first === 0xe2) return second === 0x80 && (third === 0x8b || third === 0x8c || third === 0x8d)
  if (first === 0xe3) return second !== 0x80
  return !(first === 0xef && second === 0xbb && third === 0xbf)
}
