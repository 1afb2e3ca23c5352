import { once } from '../../../once.ts'
import { compileModule, makeInstance } from '../../wasm/instance.ts'
import { FROM, ModuleWriter } from '../../wasm/module.ts'
import { Room } from '../../wasm/room.ts'
import { sortBlock, takeBlock } from './blocks.ts'
import { definePart } from './bounds.ts'
import { FREE, MASKS } from './layout.ts'
import { measureListed, writeListed } from './lists.ts'
import { markMet } from './marks.ts'
import { walkPaired } from './pairs.ts'
import { defineNumber } from './words.ts'

/** The loops of an index that go through every word of a corpus, in WebAssembly. All of them work on one memory. */
export interface Machine {
  /** Finds the words of so many bytes of `TEXT`; answers how many `BOUNDS` there are. */
  part(length: number): number
  /**
   * Numbers so many of these words in the stream and counts them.
   * @param stream where the stream goes on
   * @param slots where the table of spellings stands
   * @param mask slots of the table less one
   * @param counts where the count of each form stands
   * @returns where the stream ends then
   */
  number(words: number, stream: number, slots: number, mask: number, counts: number): number
  /** Puts a spelling of a hash into the table. */
  put(low: number, high: number, form: number, slots: number, mask: number): void
  /**
   * Takes a block of the stream and measures what is to be written of it, marks its neighbours, and leaves its `CODES`.
   * @param from where the stream goes on
   * @param end where it ends
   * @param place of the first
   * @returns where the stream goes on then
   */
  measure(from: number, end: number, place: number): number
  /** Takes the same block and writes it. */
  write(from: number, end: number, place: number): number
}

/** What a machine asks of who feeds it. */
export interface Asked {
  /** Bytes of the mark that begins at a byte of the text, as `bytesOfMark` tells. */
  readonly markBytes: (at: number) => number
  /** Learns a spelling that stands in a stretch of the text, and has a hash of two halves; answers the number of its form. */
  readonly learn: (from: number, to: number, low: number, high: number) => number
}

/** Bytes of a word that are masked at most. */
const MASKED = 16

const compiled = once(() => compileModule(moduleBytes()))

/** Makes a machine with a memory of its own. */
export function makeMachine(asked: Asked): { readonly machine: Machine; readonly room: Room } {
  const room = new Room(FREE)
  for (let length = 0; length <= MASKED; length++) room.bytes(MASKS + length * MASKED, length).fill(0xff)
  const machine = makeInstance<Machine>(compiled(), { [FROM]: { memory: room.memory, ...asked } })
  return { machine, room }
}

function moduleBytes(): Uint8Array<ArrayBuffer> {
  const module = new ModuleWriter()
  const markBytes = module.needs('markBytes', 1)
  const learn = module.needs('learn', 4)
  definePart(module, markBytes)
  defineNumber(module, learn)
  module.define('measure', 3, (f, from, end, place) => {
    const count = takeBlock(f, from, end, false)
    const measure = measureListed(f, place)
    const mark = markMet(f)
    const pairs = walkPaired(f, place, false)
    sortBlock(f, count, ({ first, listed, paired, met }) => {
      f.forBits(listed, (bit) => measure(first.plus(bit)))
      f.forBits(met, (bit) => mark(first.plus(bit)))
      f.forBits(paired, (bit) => pairs.take(first.plus(bit)))
    })
    pairs.keep()
    return from
  })
  module.define('write', 3, (f, from, end, place) => {
    const count = takeBlock(f, from, end, true)
    const write = writeListed(f, place, count)
    const pairs = walkPaired(f, place, true)
    sortBlock(f, count, ({ first, listed, paired }) => {
      f.forBits(listed, (bit) => write(first.plus(bit)))
      f.forBits(paired, (bit) => pairs.take(first.plus(bit)))
    })
    pairs.keep()
    return from
  })
  return module.finish()
}
