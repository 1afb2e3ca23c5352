import type { Room } from '../wasm/room.ts'
import type { Machine } from './machine/machine.ts'
import { letGo, Numbers } from './numbers.ts'

const FIRST_SLOTS = 1 << 14
/** Numbers of an entry: the two halves of a spelling's hash, and the form that it is. */
const ENTRY = 3
/** Bytes that a slot takes, and that the count of a form does: of forms there are fewer than slots. */
const [SLOT_BYTES, COUNT_BYTES] = [8, 4]

/**
 * The spellings of words that were met, by their hashes: two of a million are taken for one in about one of thirty million corpora.
 * The table and how often each form stands in the corpus are in the machine's memory.
 */
export class Spellings {
  readonly #machine: Machine
  readonly #room: Room
  readonly #entries = new Numbers()
  #size = 0
  /** Number of slots less one. */
  mask = FIRST_SLOTS - 1
  /** Where the counts of forms stand, and the slots. */
  readonly counts: number
  slots: number

  constructor(machine: Machine, room: Room) {
    this.#machine = machine
    this.#room = room
    this.counts = room.take(FIRST_SLOTS * COUNT_BYTES)
    this.slots = room.take(FIRST_SLOTS * SLOT_BYTES)
  }

  /**
   * Makes room for so many spellings more.
   * @returns whether tables were laid out anew: what was seen of memory before is gone then
   */
  reach(more: number): boolean {
    if ((this.#size + more) * 4 <= this.mask * 3) return false
    const counts = this.forms(this.mask)
    while ((this.#size + more) * 4 > this.mask * 3) this.mask = this.mask * 2 + 1
    this.#room.free(this.counts)
    this.#room.take((this.mask + 1) * COUNT_BYTES)
    this.slots = this.#room.take((this.mask + 1) * SLOT_BYTES)
    this.#room.numbers(this.counts, counts.length).set(counts)
    letGo(counts)
    // Words that were met first, the most frequent among them, get the slots where they are looked for first.
    const { all } = this.#entries
    for (let at = 0; at < this.#size * ENTRY; at += ENTRY)
      this.#machine.put(
        all[at] as number,
        all[at + 1] as number,
        all[at + 2] as number,
        this.slots,
        this.mask,
      )
    return true
  }

  /** Keeps a spelling that the machine puts into its table. */
  add(low: number, high: number, form: number): void {
    const at = this.#size++ * ENTRY
    this.#entries.reach(at + ENTRY)
    const { all } = this.#entries
    all[at] = low
    all[at + 1] = high
    all[at + 2] = form
  }

  /** How often each form stands in the corpus, those behind the last one not. */
  forms(last: number): Int32Array {
    return this.#room.numbers(this.counts, last + 1).slice()
  }

  /** Lets go of all spellings; none is looked for any more. */
  clear(): void {
    this.#entries.clear()
    this.#room.free(this.counts)
  }
}
