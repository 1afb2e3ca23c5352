import type { Room } from '../wasm/room.ts'
import type { ChunkStore } from './chunk-store.ts'
import { bytesOfMark, endOfWord, wordAt } from './letters.ts'
import { AT_ONCE, BOUNDS, CHUNK, STREAM, TEXT } from './machine/layout.ts'
import { type Machine, makeMachine } from './machine/machine.ts'
import { Spellings } from './spellings.ts'

/** Bytes of a letter at most. */
const LONGEST_LETTER = 4
/** Bytes of the stream that a word takes at most: a mark and a number of four bytes. */
const MOST_BYTES = 6

/** Reads texts into the stream: each word as the number of its form, 0 for the free place behind a text. */
export class TextReader {
  readonly machine: Machine
  readonly room: Room
  readonly #spellings: Spellings
  readonly #store: ChunkStore
  readonly #learn: (folded: string) => number
  #utf8: Uint8Array = new Uint8Array(0)
  #from = 0
  #text: Uint8Array
  #bounds: Int32Array
  #stream: Uint16Array
  /** Where the stream goes on. */
  #end = STREAM

  /**
   * @param learn number of a folded form
   * @param store where chunks of the stream are kept
   */
  constructor(learn: (folded: string) => number, store: ChunkStore) {
    this.#learn = learn
    this.#store = store
    const { machine, room } = makeMachine({
      markBytes: (at) => bytesOfMark(this.#utf8, this.#from + at),
      learn: (from, to, low, high) => this.#met(from, to, low, high),
    })
    this.machine = machine
    this.room = room
    this.#spellings = new Spellings(machine, room)
    ;[this.#text, this.#bounds, this.#stream] = this.#seen()
  }

  /** Reads the words of `utf8[from, to)`; answers how many they are. */
  read(utf8: Uint8Array, from: number, to: number): number {
    let words = 0
    this.#utf8 = utf8
    for (this.#from = from; this.#from < to; ) {
      const { count, next } = this.#part(to)
      this.#number(count)
      words += count
      this.#from = next
    }
    return words
  }

  /** Ends a text. */
  close(): void {
    this.#reach(1)
    this.#stream[(this.#end - STREAM) >> 1] = 0
    this.#end += Uint16Array.BYTES_PER_ELEMENT
  }

  /**
   * All texts were read: keeps the last chunk and lets go of the spellings.
   * @returns how often each form stands in the corpus, those behind the last one not
   */
  finish(last: number): Int32Array {
    this.#keep()
    const counts = this.#spellings.forms(last)
    this.#spellings.clear()
    return counts
  }

  /**
   * Parts the next words.
   * @returns how many they are, and where to go on: `to` where all are parted
   */
  #part(to: number): { readonly count: number; readonly next: number } {
    const [utf8, from] = [this.#utf8, this.#from]
    const end = endOfLetters(utf8, Math.min(to, from + AT_ONCE), to)
    this.#text.set(from === 0 && end === utf8.length ? utf8 : utf8.subarray(from, end))
    const found = this.machine.part(end - from)
    const count = found >> 1
    if (end === to || this.#bounds[found - 1] !== end - from) return { count, next: end }
    // Only what comes next tells where its last word ends.
    const start = from + (this.#bounds[found - 2] as number)
    if (start > from) return { count: count - 1, next: start }
    // A word as long as this is told apart by its first bytes.
    return { count, next: endOfWord(utf8, from, to) }
  }

  #number(count: number): void {
    if (this.#spellings.reach(count)) [this.#text, this.#bounds, this.#stream] = this.#seen()
    this.#reach(count)
    const { counts, slots, mask } = this.#spellings
    this.#end = this.machine.number(count, this.#end, slots, mask, counts)
  }

  #met(from: number, to: number, low: number, high: number): number {
    const form = this.#learn(wordAt(this.#utf8, this.#from + from, this.#from + to))
    this.#spellings.add(low, high, form)
    return form
  }

  /** Makes room in the chunk for so many words. */
  #reach(count: number): void {
    if (this.#end + count * MOST_BYTES > STREAM + CHUNK * Uint16Array.BYTES_PER_ELEMENT) this.#keep()
  }

  #keep(): void {
    if (this.#end > STREAM) this.#store.keep(this.#stream.subarray(0, (this.#end - STREAM) >> 1))
    this.#end = STREAM
  }

  #seen(): [Uint8Array, Int32Array, Uint16Array] {
    const { room } = this
    return [room.bytes(TEXT, AT_ONCE), room.numbers(BOUNDS, AT_ONCE + 2), room.shorts(STREAM, CHUNK)]
  }
}

/** The end of the last letter that ends before `end`, a letter that goes on there left out. */
function endOfLetters(utf8: Uint8Array, end: number, to: number): number {
  if (end === to) return to
  let whole = end
  while (whole > end - LONGEST_LETTER && ((utf8[whole] as number) & 0xc0) === 0x80) whole--
  return whole
}
