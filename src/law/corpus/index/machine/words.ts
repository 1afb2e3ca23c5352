import type { Body, Variable32, Variable64 } from '../../wasm/body.ts'
import { longAt, numberAt, vectorAt } from '../../wasm/memory.ts'
import type { Called, ModuleWriter } from '../../wasm/module.ts'
import { type I32, type I64, i64 } from '../../wasm/values.ts'
import type { V128 } from '../../wasm/vectors.ts'
import { BOUNDS, FEW_TURNS, HASHES, MASKS, TEXT, TOGETHER } from './layout.ts'

/** Bytes of a word that are mixed without asking how many it has: most words have no more. */
const MIXED = 16
const [ONE, OTHER] = [0x9e3779b97f4a7c15n, 0xd6e8feb86659fd93n]

/** A form with a larger number takes three places of the stream, this mark first. */
export const LARGE = 0xffff

/**
 * Finds the words of a text, in bytes of UTF-8. No byte is asked alone whether a word ends there: a processor can't foretell it, and
 * would begin the work anew at each end.
 * @param markBytes bytes of the mark that begins at a byte of the text, 0 where none does
 */
export function definePart(module: ModuleWriter, markBytes: Called): void {
  /** Bounds of the words of so many bytes: how many. A word that goes on to the last byte ends there. */
  module.define('part', 1, (f, length) => {
    const at = f.i32(0)
    const end = f.i32(BOUNDS)
    /** Of the bytes before: whether the last is in a word, and which of these a mark goes on to. */
    const before = f.i64(0n)
    const over = f.i64(0n)
    const [inWords, turns, marks] = [f.i64(0n), f.i64(0n), f.i64(0n)]
    // What an earlier text left behind its end must not be taken for words.
    for (let behind = 0; behind < TOGETHER; behind += 8) f.putLong(length, i64(0n), TEXT + behind)
    f.while(at.isBelow(length), () => {
      inWords.set(bitsOf((bytes) => mayBeInWord(bytes), at))
      marks.set(over)
      over.set(0n)
      f.if(anyIsHigh(at), () => takeMarks(f, at, markBytes, marks, over))
      inWords.set(inWords.and(marks.not()))
      turns.set(inWords.xor(inWords.shiftLeft(1n).or(before)))
      before.set(inWords.shiftRight(63n))
      putTurns(f, end, at, turns)
      at.add(TOGETHER)
    })
    f.if(before.differs(0n), () => {
      f.putNumber(end, length)
      end.add(4)
    })
    return end.minus(BOUNDS).shiftRight(2)
  })
}

/**
 * Writes where words begin and end. Of the bytes that are looked at together few are such: so many are written whether there are or
 * not, for a processor can't foretell how many there are.
 */
function putTurns(f: Body, end: Variable32, at: I32, turns: Variable64): void {
  const count = f.i32(turns.ones().low())
  for (let one = 0; one < FEW_TURNS; one++) {
    f.putNumber(end, at.plus(turns.trailingZeros().low()), one * 4)
    turns.set(turns.and(turns.minus(1n)))
  }
  const more = f.i32(end.plus(FEW_TURNS * 4))
  f.forBits(turns, (bit) => {
    f.putNumber(more, at.plus(bit))
    more.add(4)
  })
  end.add(count.shiftLeft(2))
}

function takeMarks(f: Body, at: I32, markBytes: Called, marks: Variable64, over: Variable64): void {
  const unsure = f.i64(bitsOf(mayBeginMark, at))
  const mark = f.i64(0n)
  f.forBits(unsure, (bit) => {
    mark.set(
      i64(1n)
        .shiftLeft(markBytes(at.plus(bit)).wide())
        .minus(1n),
    )
    marks.set(marks.or(mark.shiftLeft(bit.wide())))
    // It is shorter than the bytes that are looked at together.
    over.set(over.or(mark.shiftRight(1n).shiftRight(i64(BigInt(TOGETHER - 1)).minus(bit.wide()))))
  })
}

/** Bytes that belong to words where no mark tells otherwise: letters, digits, and all from 0x80 on, by their highest bit. */
function mayBeInWord(bytes: V128): V128 {
  const isLetter = bytes.orBits(0x20).lessEach(0x61).areBelow(26)
  const isDigit = bytes.lessEach(0x30).areBelow(10)
  return isLetter.or(isDigit).or(bytes)
}

/** Bytes of the kind `EITHER` of `letters.ts`. */
function mayBeginMark(bytes: V128): V128 {
  return bytes.are(0xc2).or(bytes.withBits(0xfe).are(0xe2)).or(bytes.lessEach(0xef).areBelow(6))
}

/** A bit of each byte that is looked at together. */
function bitsOf(told: (bytes: V128) => V128, at: I32): I64 {
  const part = (index: number): I64 =>
    told(vectorAt(at, TEXT + index * 16))
      .highBits()
      .wide()
      .shiftLeft(BigInt(index * 16))
  return part(0).or(part(1)).or(part(2)).or(part(3))
}

function anyIsHigh(at: I32): I32 {
  const part = (index: number): V128 => vectorAt(at, TEXT + index * 16)
  return part(0).or(part(1)).or(part(2)).or(part(3)).highBits()
}

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
