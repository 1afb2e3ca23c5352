import { endOfWord } from './letters.ts'
import { WordBounds } from './word-bounds.ts'

/** Bytes that are parted at once. */
const AT_ONCE = 1 << 12
/** Bytes of a letter at most. */
const LONGEST_LETTER = 4
/** Bytes of a word that are mixed without asking how many it has: most words have no more. */
const MIXED = 16
const NUMBER = 4

/** What keeps those of the bytes that belong to the word: a number for each four of them, by the number of its bytes. */
const KEPT = new Int32Array(((MIXED + 1) * MIXED) / NUMBER)
const kept = new Uint8Array(KEPT.buffer)
for (let length = 0; length <= MIXED; length++) kept.fill(0xff, length * MIXED, length * (MIXED + 1))

/**
 * Some words of a text as they are spelled: two hashes of each and where it stands. Many words are parted before the first is
 * looked up: look-ups in a large table that follow each other at once wait for memory together.
 */
export class SpelledWords {
  count = 0
  readonly hashes = new Int32Array(AT_ONCE / 2 + 1)
  readonly prints = new Int32Array(AT_ONCE / 2 + 1)
  readonly #found = new WordBounds(AT_ONCE, MIXED)
  readonly #view = new DataView(this.#found.bytes.buffer)
  /** Where words begin and end, by turns, from where the parting began. */
  readonly bounds = this.#found.bounds

  /**
   * Parts the next words of `utf8[from, to)`.
   * @returns where to go on, `to` where all are parted
   */
  part(utf8: Uint8Array, from: number, to: number): number {
    const { bounds } = this
    const end = endOfLetters(utf8, Math.min(to, from + AT_ONCE), to)
    const found = this.#found.take(utf8.subarray(from, end))
    let count = found >> 1
    let next = end
    if (found % 2 === 1) {
      const start = from + (bounds[found - 1] as number)
      if (end === to) bounds[2 * count++ + 1] = end - from
      else if (start > from) next = start
      else {
        // A word as long as this is told apart by its first bytes.
        bounds[2 * count++ + 1] = end - from
        next = endOfWord(utf8, from, to)
      }
    }
    this.count = count
    this.#hash(count)
    return next
  }

  #hash(count: number): void {
    const { hashes, prints, bounds } = this
    const view = this.#view
    const masks = KEPT
    for (let word = 0; word < count; word++) {
      let at = bounds[2 * word] as number
      let left = (bounds[2 * word + 1] as number) - at
      let hash = 0
      let print = left
      for (; left > MIXED; left -= NUMBER) {
        const more = view.getInt32(at, true)
        hash = mixed(hash, more)
        print = mixedOtherwise(print, more)
        at += NUMBER
      }
      const mask = left * NUMBER
      const a = view.getInt32(at, true) & (masks[mask] as number)
      const b = view.getInt32(at + 4, true) & (masks[mask + 1] as number)
      const c = view.getInt32(at + 8, true) & (masks[mask + 2] as number)
      const d = view.getInt32(at + 12, true) & (masks[mask + 3] as number)
      hashes[word] = mixed(mixed(mixed(mixed(hash, a), b), c), d)
      prints[word] = mixedOtherwise(mixedOtherwise(mixedOtherwise(mixedOtherwise(print, d), c), b), a)
    }
  }
}

function mixed(hash: number, more: number): number {
  const product = Math.imul(hash ^ more, 0x9e3779b1)
  return product ^ (product >>> 15)
}

function mixedOtherwise(print: number, more: number): number {
  const product = Math.imul(print + more, 0x85ebca6b)
  return product ^ (product >>> 13)
}

/** The end of the last letter that ends before `end`, a letter that goes on there left out. */
function endOfLetters(utf8: Uint8Array, end: number, to: number): number {
  if (end === to) return to
  let whole = end
  while (whole > end - LONGEST_LETTER && ((utf8[whole] as number) & 0xc0) === 0x80) whole--
  return whole
}
