import { FOUR, isLetterOfThree, isMark, KINDS, LETTER, LONGEST_WORD, SEPARATOR, TWO } from './letters.ts'

/** Words that are parted at once. */
const MOST = 1 << 11

/**
 * Some words of a text as they are spelled: two hashes of each and where it stands. Many words are parted before the first is
 * looked up: look-ups in a large table that follow each other at once wait for memory together.
 */
export class SpelledWords {
  count = 0
  readonly hashes = new Int32Array(MOST)
  readonly prints = new Int32Array(MOST)
  /** First byte of each word, and one past its last. */
  readonly starts = new Int32Array(MOST)
  readonly ends = new Int32Array(MOST)

  /**
   * Parts the next words of `utf8[from, to)`.
   * @returns where to go on, `to` or more where all are parted
   */
  part(utf8: Uint8Array, from: number, to: number): number {
    const kinds = KINDS
    const { hashes, prints, starts, ends } = this
    let count = 0
    let at = from
    while (at < to && count < MOST) {
      let kind = kinds[utf8[at] as number] as number
      if (kind === SEPARATOR) {
        at++
        continue
      }
      const start = at
      let hash = 0x811c9dc5
      let print = 0
      const longest = Math.min(to, start + LONGEST_WORD)
      for (;;) {
        if (kind === LETTER) {
          // Nearly every byte of a Latin text goes this way.
          do {
            const byte = utf8[at] as number
            hash = Math.imul(hash ^ byte, 0x01000193)
            print = (Math.imul(print, 31) + byte) | 0
            at++
          } while (at < longest && kinds[utf8[at] as number] === LETTER)
        } else if (kind === TWO) {
          const byte = utf8[at] as number
          const second = utf8[at + 1] as number
          if (isMark(byte, second)) break
          const letter = byte | (second << 8)
          hash = Math.imul(hash ^ letter, 0x01000193)
          print = (Math.imul(print, 31) + letter) | 0
          at += 2
        } else {
          const byte = utf8[at] as number
          const second = utf8[at + 1] as number
          const third = utf8[at + 2] as number
          if (kind === FOUR || !isLetterOfThree(byte, second, third)) break
          const letter = byte | (second << 8) | (third << 16)
          hash = Math.imul(hash ^ letter, 0x01000193)
          print = (Math.imul(print, 31) + letter) | 0
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
      hashes[count] = hash ^ (hash >>> 15)
      prints[count] = print
      starts[count] = start
      ends[count] = Math.min(at, to)
      count++
    }
    this.count = count
    return at
  }
}
