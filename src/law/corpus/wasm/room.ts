import { type GrowingMemory, growMemory, makeMemory } from './instance.ts'

const PAGE = 1 << 16
/** Where a table may begin: numbers of four bytes must. */
const ALIGNED = 64

/** The memory of an instance, laid out table by table. It only grows, so tables that are done with make room for others. */
export class Room {
  readonly memory: GrowingMemory
  #end: number
  /** What was laid out before ends here: behind it all is 0. */
  #used: number

  /** @param fixed bytes at the beginning whose use the module knows */
  constructor(fixed: number) {
    this.memory = makeMemory(Math.ceil(fixed / PAGE))
    this.#end = fixed
    this.#used = fixed
  }

  /**
   * Lays out a table of so many bytes, all 0; answers where it stands.
   * @throws MachineLacks `memory` where it can't grow so far: to 4 GB at most
   */
  take(bytes: number): number {
    const from = Math.ceil(this.#end / ALIGNED) * ALIGNED
    this.#end = from + bytes
    const lacking = this.#end - this.memory.buffer.byteLength
    if (lacking > 0) growMemory(this.memory, Math.ceil(lacking / PAGE))
    if (from < this.#used) this.bytes(from, Math.min(this.#end, this.#used) - from).fill(0)
    this.#used = Math.max(this.#used, this.#end)
    return from
  }

  /** The same for so many numbers of four bytes. */
  takeNumbers(count: number): number {
    return this.take(count * Int32Array.BYTES_PER_ELEMENT)
  }

  /** Lets go of all tables from one on. */
  free(from: number): void {
    this.#end = from
  }

  /** What stands in a table, until a further one is taken. */
  bytes(from: number, length: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.memory.buffer, from, length)
  }

  /** The same as numbers of two bytes. */
  shorts(from: number, length: number): Uint16Array<ArrayBuffer> {
    return new Uint16Array(this.memory.buffer, from, length)
  }

  /** The same as numbers of four bytes. */
  numbers(from: number, length: number): Int32Array<ArrayBuffer> {
    return new Int32Array(this.memory.buffer, from, length)
  }
}
