import { Numbers } from './numbers.ts'

/** Numbers kept of a word side by side, so that one look into memory finds them. */
export const SLOT = 2
/** Numbers of an entry: two hashes of the word and its number. */
export const ENTRY = 3
const FIRST_SLOTS = 1 << 12

/**
 * Numbers of words while an index is written, by two hashes of each word; the words themselves are not kept. Two of a
 * million words are taken for one in about one of thirty million corpora.
 */
export class WordSlots {
  /**
   * Of each slot the second hash, then the number of the word and, above the bits that a number may have, those bits of the
   * first hash; 0 where it is free. The writer reads them without a call, once for every word of the corpus.
   */
  slots = new Int32Array(FIRST_SLOTS * SLOT)
  /** Number of slots less one. */
  mask = FIRST_SLOTS - 1
  size = 0
  readonly #entries = new Numbers()

  /** Number of a word, or 0. */
  get(hash: number, print: number): number {
    const { slots, mask } = this
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const kept = slots[slot * SLOT + 1] as number
      if (kept === 0) return 0
      if (slots[slot * SLOT] === print && ((kept ^ hash) & ~mask) === 0) return kept & mask
    }
  }

  /**
   * Adds a word that is not there yet.
   * @param number from 1 to as many words as there are
   */
  add(hash: number, print: number, number: number): void {
    const at = this.size * ENTRY
    this.#entries.reach(at + ENTRY)
    const entries = this.#entries.all
    entries[at] = hash
    entries[at + 1] = print
    entries[at + 2] = number
    this.size++
    if (this.size * 4 > this.mask * 3) this.#grow()
    else this.#put(hash, print, number)
  }

  /** Hash, fingerprint and number of each word, one after another, in the order in which they were added; until they are let go of. */
  entries(): Int32Array {
    return this.#entries.all.subarray(0, this.size * ENTRY)
  }

  /** Lets go of all words; none is looked for or added any more. */
  clear(): void {
    this.slots = new Int32Array(this.slots.buffer.transfer(0))
    this.#entries.clear()
  }

  #put(hash: number, print: number, number: number): void {
    const { slots, mask } = this
    let slot = hash & mask
    while (slots[slot * SLOT + 1] !== 0) slot = (slot + 1) & mask
    slots[slot * SLOT] = print
    slots[slot * SLOT + 1] = (hash & ~mask) | number
  }

  /** Words that were met first, the most frequent among them, get the slots where they are looked for first. */
  #grow(): void {
    this.mask = this.mask * 2 + 1
    this.slots.buffer.transfer(0)
    this.slots = new Int32Array((this.mask + 1) * SLOT)
    const entries = this.#entries.all
    for (let at = 0; at < this.size * ENTRY; at += ENTRY)
      this.#put(entries[at] as number, entries[at + 1] as number, entries[at + 2] as number)
  }
}
