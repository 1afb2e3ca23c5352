import { Numbers } from './numbers.ts'

/** Numbers kept of a name side by side, so that one look into memory finds them. */
const SLOT = 2
/** Numbers of an entry: two hashes of the name. */
export const ENTRY = 2
const FIRST_SLOTS = 1 << 12

/**
 * Numbers of names while an index is written, by two hashes of each name; the names themselves are not kept. Two of a million names
 * are taken for one in about one of thirty million corpora.
 */
export class Named {
  size = 0
  /**
   * Of each slot the second hash, then the number of the name and, above the bits that a number may have, those bits of the
   * first hash; 0 where it is free.
   */
  #slots = new Int32Array(FIRST_SLOTS * SLOT)
  /** Number of slots less one. */
  #mask = FIRST_SLOTS - 1
  readonly #entries = new Numbers()

  /** Number of a name, from 1. One that was not met before gets the next. */
  numberOf(hash: number, print: number): number {
    const slots = this.#slots
    const mask = this.#mask
    let at = (hash & mask) * SLOT
    for (let kept = slots[at + 1] as number; kept !== 0; kept = slots[at + 1] as number) {
      if (slots[at] === print && ((kept ^ hash) & ~mask) === 0) return kept & mask
      at = (at + SLOT) & (mask * SLOT)
    }
    const number = ++this.size
    this.#entries.reach(number * ENTRY)
    const entries = this.#entries.all
    entries[(number - 1) * ENTRY] = hash
    entries[(number - 1) * ENTRY + 1] = print
    slots[at] = print
    slots[at + 1] = (hash & ~mask) | number
    if (number * 4 > mask * 3) this.#grow()
    return number
  }

  /** Both hashes of each name, one name after another, in the order of their numbers; until they are let go of. */
  entries(): Int32Array {
    return this.#entries.all.subarray(0, this.size * ENTRY)
  }

  /** Lets go of all names; none is looked for any more. */
  clear(): void {
    this.#slots = new Int32Array(this.#slots.buffer.transfer(0))
    this.#entries.clear()
  }

  /** Names that were met first, the most frequent among them, get the slots where they are looked for first. */
  #grow(): void {
    const mask = this.#mask * 2 + 1
    this.#slots.buffer.transfer(0)
    const slots = new Int32Array((mask + 1) * SLOT)
    const entries = this.#entries.all
    for (let number = 1; number <= this.size; number++) {
      const hash = entries[(number - 1) * ENTRY] as number
      let at = (hash & mask) * SLOT
      while (slots[at + 1] !== 0) at = (at + SLOT) & (mask * SLOT)
      slots[at] = entries[(number - 1) * ENTRY + 1] as number
      slots[at + 1] = (hash & ~mask) | number
    }
    this.#mask = mask
    this.#slots = slots
  }
}
