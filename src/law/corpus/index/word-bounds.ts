import { bytesOfMark, EITHER, KINDS, SEPARATOR } from './letters.ts'

/** Bytes that are looked at together: a bit tells of each whether it belongs to a word. */
const TOGETHER = 16
const ALL = (1 << TOGETHER) - 1

/** What a byte says, for the place of the first: it may belong to a word; above these bits, only the bytes behind it tell. */
const SAYS = Int32Array.from(KINDS, (kind) => (kind === SEPARATOR ? 0 : kind === EITHER ? (ALL + 1) | 1 : 1))
/** The same of two bytes, as the machine keeps them side by side. */
const PAIR_SAYS = new Int32Array(1 << 16)
const pair = new Uint8Array(2)
const asOne = new Uint16Array(pair.buffer)
for (let first = 0; first < 256; first++)
  for (let second = 0; second < 256; second++) {
    pair[0] = first
    pair[1] = second
    PAIR_SAYS[asOne[0] as number] = (SAYS[first] as number) | ((SAYS[second] as number) << 1)
  }

/**
 * Some bytes of a text, and where words begin and end in them. The bytes are not asked one by one whether a word ends there: a
 * processor can't foretell it, and would begin the work anew at each end.
 */
export class WordBounds {
  readonly bytes: Uint8Array
  /** Where words begin and end, by turns. */
  readonly bounds: Int32Array
  readonly #pairs: Uint16Array

  /**
   * @param most bytes at once, a multiple of 16
   * @param behind bytes that may be looked at behind them; they stay 0
   */
  constructor(most: number, behind: number) {
    this.bytes = new Uint8Array(most + behind)
    this.bounds = new Int32Array(most + 2)
    this.#pairs = new Uint16Array(this.bytes.buffer, 0, most / 2)
  }

  /**
   * Takes bytes in, whole letters of UTF-8, and finds the words in them.
   * @returns number of bounds: odd where the last word does not end before the last byte does
   */
  take(utf8: Uint8Array): number {
    const { bytes, bounds } = this
    const pairs = this.#pairs
    const says = PAIR_SAYS
    bytes.set(utf8)
    bytes.fill(0, utf8.length, utf8.length + TOGETHER)
    let count = 0
    let before = 0
    let marked = 0
    for (let at = 0; at < utf8.length; at += TOGETHER) {
      const first = at >> 1
      const said =
        (says[pairs[first] as number] as number) |
        ((says[pairs[first + 1] as number] as number) << 2) |
        ((says[pairs[first + 2] as number] as number) << 4) |
        ((says[pairs[first + 3] as number] as number) << 6) |
        ((says[pairs[first + 4] as number] as number) << 8) |
        ((says[pairs[first + 5] as number] as number) << 10) |
        ((says[pairs[first + 6] as number] as number) << 12) |
        ((says[pairs[first + 7] as number] as number) << 14)
      for (let unsure = said >>> TOGETHER; unsure !== 0; unsure &= unsure - 1) {
        const bit = lowestBit(unsure)
        marked |= ((1 << bytesOfMark(bytes, at + bit)) - 1) << bit
      }
      const inWords = said & ALL & ~marked
      marked >>>= TOGETHER
      let turns = (inWords ^ ((inWords << 1) | before)) & ALL
      before = inWords >>> (TOGETHER - 1)
      for (; turns !== 0; turns &= turns - 1) bounds[count++] = at + lowestBit(turns)
    }
    // Whether a word ends with the last byte only the next one tells.
    return count > 0 && bounds[count - 1] === utf8.length ? count - 1 : count
  }
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits)
}
