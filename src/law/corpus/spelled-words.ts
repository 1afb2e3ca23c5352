import { endOfWord, KINDS, LETTER, startOfWord } from './letters.ts'

/** Bytes that are parted at once. */
const AT_ONCE = 1 << 12
const PRIME = 0x01000193

/**
 * Some words of a text as they are spelled: two hashes of each and where it ends. Many words are parted before the first is
 * looked up: look-ups in a large table that follow each other at once wait for memory together.
 */
export class SpelledWords {
  count = 0
  readonly hashes = new Int32Array(AT_ONCE + 1)
  readonly prints = new Int32Array(AT_ONCE + 1)
  /** One past the last byte of each word. */
  readonly ends = new Int32Array(AT_ONCE + 1)

  /**
   * Parts the next words of `utf8[from, to)`.
   * @returns where to go on, `to` where all are parted
   */
  part(utf8: Uint8Array, from: number, to: number): number {
    let enough = Math.min(to, from + AT_ONCE)
    // What begins as a mark may be a letter for all that: both bytes must be seen.
    if (enough < to) while (enough > from && GOES_ON[utf8[enough] as number] !== 0) enough--
    const next = this.#partPlain(utf8, from, enough, to)
    return next === from ? this.#partAny(utf8, from, to) : next
  }

  /**
   * Parts words without looking at a byte twice. Each byte goes the same way, whether a word ends there or not: a processor
   * can't foretell where words end, and would begin the work anew at each end.
   * @param enough where to stop; the word there is left for the next time
   * @returns where to go on, or `from` where one byte is not enough to know what it is
   */
  #partPlain(utf8: Uint8Array, from: number, enough: number, to: number): number {
    const begins = BEGINS
    const goesOn = GOES_ON
    const mayBegin = MAY_BEGIN
    const { hashes, prints, ends } = this
    let count = 0
    let hash = 0
    let print = 0
    let before = 0
    let unsure = 0
    for (let at = from; at < enough; at++) {
      const byte = utf8[at] as number
      const letter = (begins[byte] as number) | ((goesOn[byte] as number) & before)
      unsure |= (mayBegin[byte] as number) & ~letter
      // Written over until the word before ends here.
      hashes[count] = hash
      prints[count] = print
      ends[count] = at
      count += before & ~letter & 1
      before = letter
      hash = Math.imul(hash ^ byte, PRIME) & letter
      print = (Math.imul(print, 31) + byte) & letter
    }
    hashes[count] = hash
    prints[count] = print
    ends[count] = enough
    const isCut = before !== 0 && enough < to
    this.count = count + (isCut ? 0 : before & 1)
    if (unsure !== 0) return from
    if (!isCut) return enough
    return count === 0 ? from : (ends[count - 1] as number)
  }

  /** Parts words where letters or marks of several bytes must be told apart. */
  #partAny(utf8: Uint8Array, from: number, to: number): number {
    const { hashes, prints, ends } = this
    let count = 0
    let at = startOfWord(utf8, from, to)
    for (; at < to && at < from + AT_ONCE; at = startOfWord(utf8, at, to)) {
      const end = endOfWord(utf8, at, to)
      let [hash, print] = [0, 0]
      for (; at < end; at++) {
        const byte = utf8[at] as number
        hash = Math.imul(hash ^ byte, PRIME)
        print = (Math.imul(print, 31) + byte) | 0
      }
      hashes[count] = hash
      prints[count] = print
      ends[count] = end
      count++
    }
    this.count = count
    return at
  }
}

/** What a byte says of itself, all bits or none: it begins a letter, or goes on with one. */
const BEGINS = new Int8Array(256)
const GOES_ON = new Int8Array(256)
/** Where it does neither, there may be a letter for all that: only the bytes around tell. */
const MAY_BEGIN = new Int8Array(256)
for (const [byte, kind] of KINDS.entries()) if (kind === LETTER) BEGINS[byte] = -1
GOES_ON.fill(-1, 0x80, 0xc0)
// Letters that begin as marks do end in these; with the last two, letters and marks begin.
for (const byte of [0xaa, 0xad, 0xb5, 0xba, 0x8b, 0x8c, 0x8d, 0xe3, 0xef]) MAY_BEGIN[byte] = -1
