import type { Body, Variable32, Variable64 } from '../../wasm/body.ts'
import { vectorAt } from '../../wasm/memory.ts'
import type { Called, ModuleWriter } from '../../wasm/module.ts'
import { type I32, type I64, i64 } from '../../wasm/values.ts'
import type { V128 } from '../../wasm/vectors.ts'
import { BOUNDS, FEW_TURNS, TEXT, TOGETHER } from './layout.ts'

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

/**
 * Bytes of the kind `EITHER` of `letters.ts`. Behind 0xc3, with which umlauts and accents begin, too, the next byte tells.
 * @param next the byte behind each
 */
function mayBeginMark(bytes: V128, next: V128): V128 {
  const isSign = bytes.are(0xc3).and(next.orBits(0x20).are(0xb7))
  return bytes
    .are(0xc2)
    .or(isSign)
    .or(bytes.withBits(0xfc).are(0xe0))
    .or(bytes.are(0xcb))
    .or(bytes.lessEach(0xcd).areBelow(3))
    .or(bytes.lessEach(0xd5).areBelow(7))
    .or(bytes.lessEach(0xef).areBelow(6))
}

/** A bit of each byte that is looked at together. */
function bitsOf(told: (bytes: V128, next: V128) => V128, at: I32): I64 {
  const part = (index: number): I64 =>
    told(vectorAt(at, TEXT + index * 16), vectorAt(at, TEXT + index * 16 + 1))
      .highBits()
      .wide()
      .shiftLeft(BigInt(index * 16))
  return part(0).or(part(1)).or(part(2)).or(part(3))
}

function anyIsHigh(at: I32): I32 {
  const part = (index: number): V128 => vectorAt(at, TEXT + index * 16)
  return part(0).or(part(1)).or(part(2)).or(part(3)).highBits()
}
