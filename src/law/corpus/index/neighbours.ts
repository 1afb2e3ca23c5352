/**
 * Bits that tell which two lists never stand side by side: a pair that is not marked stands nowhere; one that is marked
 * may stand somewhere. Without them a search that finds nothing would go through all places of a word.
 */

/** Bits for each word of the corpus, in 64ths: enough to deny two of three pairs that stand nowhere. */
const BITS_IN_64THS = 26

export function roomForNeighbours(words: number): Int32Array {
  return new Int32Array(Math.max(1, Math.ceil((words * BITS_IN_64THS) / 64 / 32)))
}

/** What a list brings to the mark of a pair; the same list may be its first and its second. */
function mixOf(list: number): number {
  const mixed = Math.imul(list + 1, 0x9e3779b1)
  return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b)
}

/** Marks of some pairs at once: they are made first and set then, so that the processor waits for memory once for many. */
export class NeighbourMarks {
  readonly #at: Int32Array
  readonly #bits: Int32Array

  /** @param most pairs at once */
  constructor(most: number) {
    this.#at = new Int32Array(most)
    this.#bits = new Int32Array(most)
  }

  /**
   * Marks words of a stretch and the ones before them as neighbours.
   * @param lists list of each word of the stretch, the one before it first
   * @param met words to mark, counted from 0 in the stretch
   */
  mark(neighbours: Int32Array, lists: Int32Array, met: Int32Array, count: number): void {
    const at = this.#at
    const bits = this.#bits
    const { length } = neighbours
    for (let index = 0; index < count; index++) {
      const word = met[index] as number
      const pair = pairOf(mixOf(lists[word] as number), mixOf(lists[word + 1] as number))
      at[index] = wordOf(pair, length)
      bits[index] = bitsOf(pair)
    }
    for (let index = 0; index < count; index++) {
      const word = at[index] as number
      neighbours[word] = (neighbours[word] as number) | (bits[index] as number)
    }
  }
}

/** Whether the second list may have a place right behind one of the first. */
export function mayBeNeighbours(neighbours: Int32Array, first: number, second: number): boolean {
  const pair = pairOf(mixOf(first), mixOf(second))
  const bits = bitsOf(pair)
  return ((neighbours[wordOf(pair, neighbours.length)] as number) & bits) === bits
}

function pairOf(first: number, second: number): number {
  const mixed = Math.imul(first ^ ((second << 13) | (second >>> 19)), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 14)
}

function wordOf(pair: number, length: number): number {
  return Math.floor(((pair >>> 0) * length) / 0x100000000)
}

/** Two bits of one number, so that one look into memory is enough. They come from other bits than its place. */
function bitsOf(pair: number): number {
  const other = Math.imul(pair, 0x297a2d39)
  return (1 << (other >>> 27)) | (1 << ((other >>> 22) & 31))
}
