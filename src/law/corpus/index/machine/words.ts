import type { Body } from '../../wasm/body.ts'
import { longAt, numberAt } from '../../wasm/memory.ts'
import type { Called, ModuleWriter } from '../../wasm/module.ts'
import type { I32, I64 } from '../../wasm/values.ts'
import { BOUNDS, HASHES, MASKS, TEXT } from './layout.ts'

/** Bytes of a word that are mixed without asking how many it has: most words have no more. */
const MIXED = 16
const [ONE, OTHER] = [0x9e3779b97f4a7c15n, 0xd6e8feb86659fd93n]

/** A form with a larger number takes three places of the stream, this mark first. */
export const LARGE = 0xffff

/**
 * Numbers words by their spelling: by a hash of 64 bits; the words themselves are not kept.
 * @param learn number of a spelling that was not met before: told where it begins and ends in the text, and its hash
 */
export function defineNumber(module: ModuleWriter, learn: Called): void {
  /**
   * Writes the numbers of so many words that were parted to the stream, and counts them.
   * @returns where the stream ends then
   */
  module.define('number', 5, (f, words, stream, slots, mask, counts) => {
    hashWords(f, words)
    const word = f.i32(0)
    const end = f.i32(stream)
    const [hash, kept, above] = [f.i64(0n), f.i64(0n), f.i64(mask.wide().not())]
    const [slot, form, bound] = [f.i32(0), f.i32(0), f.i32(0)]
    const look = (): void => {
      kept.set(longAt(slots.plus(slot.shiftLeft(3))))
      form.set(kept.low().and(mask))
    }
    const isAnother = (): I32 => kept.xor(hash).and(above).differs(0n)
    f.while(word.isBelow(words), () => {
      hash.set(longAt(word.shiftLeft(3), HASHES))
      slot.set(hash.low().and(mask))
      // Nearly always it stands in its first slot.
      look()
      f.while(form.isZero().isZero().and(isAnother()), () => {
        slot.set(slot.plus(1).and(mask))
        look()
      })
      f.if(form.isZero(), () => {
        bound.set(word.shiftLeft(3))
        form.set(learn(numberAt(bound, BOUNDS), numberAt(bound, BOUNDS + 4), hash.low(), hash.high()))
        f.putLong(slots.plus(slot.shiftLeft(3)), hash.and(above).or(form.wide()))
      })
      countAt(f, counts.plus(form.shiftLeft(2)))
      f.if(
        form.isBelow(LARGE),
        () => {
          f.putShort(end, form)
          end.add(2)
        },
        () => {
          f.putShort(end, LARGE)
          f.putNumber(end, form, 2)
          end.add(6)
        },
      )
      word.add(1)
    })
    return end
  })

  /** Puts a spelling that was learnt into the slots. */
  module.define('put', 5, (f, low, high, form, slots, mask) => {
    const slot = f.i32(low.and(mask))
    f.while(
      longAt(slots.plus(slot.shiftLeft(3)))
        .isZero()
        .isZero(),
      () => {
        slot.set(slot.plus(1).and(mask))
      },
    )
    const hash = high.wide().shiftLeft(32n).or(low.wide())
    f.putLong(slots.plus(slot.shiftLeft(3)), hash.and(mask.wide().not()).or(form.wide()))
    return undefined
  })
}

/** Many words are hashed before the first is looked up: look-ups that follow each other at once wait for memory together. */
function hashWords(f: Body, words: I32): void {
  const word = f.i32(0)
  const [at, left] = [f.i32(0), f.i32(0)]
  const hash = f.i64(0n)
  f.while(word.isBelow(words), () => {
    at.set(numberAt(word.shiftLeft(3), BOUNDS))
    left.set(numberAt(word.shiftLeft(3), BOUNDS + 4).minus(at))
    hash.set(left.wide().times(ONE))
    f.while(left.isBelow(MIXED + 1).isZero(), () => {
      hash.set(mixed(f, hash.xor(longAt(at, TEXT)), ONE))
      at.add(8)
      left.set(left.minus(8))
    })
    const mask = left.shiftLeft(4)
    hash.set(mixed(f, hash.xor(longAt(at, TEXT).and(longAt(mask, MASKS))), OTHER))
    hash.set(mixed(f, hash.xor(longAt(at, TEXT + 8).and(longAt(mask, MASKS + 8))), ONE))
    hash.set(mixed(f, hash, OTHER))
    f.putLong(word.shiftLeft(3), hash, HASHES)
    word.add(1)
  })
}

function mixed(f: Body, hash: I64, factor: bigint): I64 {
  const product = f.i64(hash.times(factor))
  return product.xor(product.shiftRight(32n))
}

function countAt(f: Body, address: I32): void {
  const place = f.i32(address)
  f.putNumber(place, numberAt(place).plus(1))
}
