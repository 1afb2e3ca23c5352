/**
 * Bits that tell which two lists never stand side by side: a pair that is not marked stands nowhere; one that is marked
 * may stand somewhere. Without them a search that finds nothing would go through all places of a word.
 */

/** Bits for each word of the corpus, in 64ths: enough to deny two of three pairs that stand nowhere. */
const BITS_IN_64THS = 26

/** How many numbers the marks of a corpus of so many words take. */
export function numbersForNeighbours(words: number): number {
  return Math.max(1, Math.ceil((words * BITS_IN_64THS) / 64 / 32))
}

/** What bits are mixed by; what marks neighbours (`machine/marks.ts`) mixes them alike. */
export const FACTORS = { list: 0x9e3779b1, listMixed: 0x85ebca6b, pair: 0x2c1b3c6d, bits: 0x297a2d39 }

/** What a list brings to the mark of a pair; the same list may be its first and its second. */
function mixOf(list: number): number {
  const mixed = Math.imul(list + 1, FACTORS.list)
  return Math.imul(mixed ^ (mixed >>> 15), FACTORS.listMixed)
}

/** Whether the second list may have a place right behind one of the first. */
export function mayBeNeighbours(neighbours: Int32Array, first: number, second: number): boolean {
  const pair = pairOf(mixOf(first), mixOf(second))
  const bits = bitsOf(pair)
  return ((neighbours[wordOf(pair, neighbours.length)] as number) & bits) === bits
}

function pairOf(first: number, second: number): number {
  const mixed = Math.imul(first ^ ((second << 13) | (second >>> 19)), FACTORS.pair)
  return mixed ^ (mixed >>> 14)
}

function wordOf(pair: number, length: number): number {
  return Math.floor(((pair >>> 0) * length) / 0x100000000)
}

/** Two bits of one number, so that one look into memory is enough. They come from other bits than its place. */
function bitsOf(pair: number): number {
  const other = Math.imul(pair, FACTORS.bits)
  return (1 << (other >>> 27)) | (1 << ((other >>> 22) & 31))
}
