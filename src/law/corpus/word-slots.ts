/** Numbers kept of a word side by side, so that one look into memory finds them: two hashes and the word's number. */
export const SLOT = 3

/**
 * Numbers of words while an index is written, by two hashes of each word; the words themselves are not kept. Two of a
 * million words are taken for one in about one of thirty million corpora. The number 0 means a free slot.
 */
export class WordSlots {
  /** `SLOT` numbers for each slot. The writer reads them without a call, once for every word of the corpus. */
  slots = new Int32Array(SLOT << 12)
  /** Number of slots less one. */
  mask = (1 << 12) - 1
  size = 0

  /** Number of a word, or 0. */
  get(hash: number, print: number): number {
    const { slots, mask } = this
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = slot * SLOT
      const number = slots[at + 2] as number
      if (number === 0 || (slots[at] === hash && slots[at + 1] === print)) return number
    }
  }

  /** Adds a word that is not there yet. */
  add(hash: number, print: number, number: number): void {
    if (++this.size * 8 > this.mask * 5) this.#grow()
    this.#put(hash, print, number)
  }

  /** Hash, fingerprint and number of each word, one after another; the same for the same words added in the same order. */
  entries(): Int32Array {
    const { slots } = this
    const entries = new Int32Array(this.size * SLOT)
    let end = 0
    for (let at = 0; at < slots.length; at += SLOT)
      if (slots[at + 2] !== 0) {
        entries.set(slots.subarray(at, at + SLOT), end)
        end += SLOT
      }
    return entries
  }

  /** Lets go of all words. */
  clear(): void {
    this.slots = new Int32Array(SLOT << 12)
    this.mask = (1 << 12) - 1
    this.size = 0
  }

  #put(hash: number, print: number, number: number): void {
    const { slots, mask } = this
    let slot = hash & mask
    while (slots[slot * SLOT + 2] !== 0) slot = (slot + 1) & mask
    slots[slot * SLOT] = hash
    slots[slot * SLOT + 1] = print
    slots[slot * SLOT + 2] = number
  }

  #grow(): void {
    const before = this.slots
    this.mask = this.mask * 2 + 1
    this.slots = new Int32Array((this.mask + 1) * SLOT)
    for (let at = 0; at < before.length; at += SLOT)
      if (before[at + 2] !== 0)
        this.#put(before[at] as number, before[at + 1] as number, before[at + 2] as number)
  }
}
