import type { Body, Variable32, Variable64 } from '../../wasm/body.ts'
import { byteAt, numberAt, shortAt, vectorAt } from '../../wasm/memory.ts'
import type { I32, I64 } from '../../wasm/values.ts'
import type { V128 } from '../../wasm/vectors.ts'
import { CODE_BITS } from '../phrase-tables.ts'
import { BLOCK, CODES, FORMS, LISTS, TOGETHER, TOLD } from './layout.ts'
import { LARGE } from './words.ts'

/**
 * Takes the next block of the stream in: lists and codes of its places, and their forms where these are asked for.
 * @param from where the stream goes on, set to where it does after the block
 * @param end where it ends
 * @returns how many places the block has
 */
export function takeBlock(f: Body, from: Variable32, end: I32, withForms: boolean): Variable32 {
  const codedLists = f.i32(numberAt(TOLD.codedLists))
  const [form, coded, count] = [f.i32(0), f.i32(0), f.i32(0)]
  const lastPlace = f.i32(numberAt(TOLD.length))
  f.putByte(CODES, byteAt(lastPlace, CODES))
  f.putNumber(LISTS, numberAt(lastPlace.shiftLeft(2), LISTS))
  f.while(from.isBelow(end).and(count.isBelow(BLOCK)), () => {
    form.set(shortAt(from))
    from.add(2)
    f.if(form.equals(LARGE), () => {
      form.set(numberAt(from))
      from.add(4)
    })
    if (withForms) f.putNumber(count.shiftLeft(2), form, FORMS)
    coded.set(numberAt(codedLists.plus(form.shiftLeft(2))))
    f.putNumber(count.shiftLeft(2), coded.shiftRight(CODE_BITS), LISTS + 4)
    f.putByte(count, coded, CODES + 1)
    count.add(1)
  })
  f.putByte(count, 0, CODES + 1)
  f.putNumber(TOLD.length, count)
  return count
}

/** Places of a block that are looked at together, by what is to be done with them: a bit of each. */
interface Sorted {
  /** Counted from 0 in the block, the first of them. */
  readonly first: Variable32
  /** Words that stand in lists. */
  readonly listed: Variable64
  /** Words that are frequent forms, and the ones before them, too. */
  readonly paired: Variable64
  /** Words that are not, or the ones before them; a word stands before. */
  readonly met: Variable64
}

/**
 * Tells the places of a block apart and works them through kind by kind: a processor can't foretell which word comes next, and would
 * begin the work anew at every other word.
 */
export function sortBlock(f: Body, count: I32, each: (sorted: Sorted) => void): void {
  const first = f.i32(0)
  const frequent = f.i32(numberAt(TOLD.frequent))
  const [rare, free, within, seldom] = [f.i64(0n), f.i64(0n), f.i64(0n), f.i64(0n)]
  const [listed, paired, met] = [f.i64(0n), f.i64(0n), f.i64(0n)]
  const rareBefore = f.i64(byteAt(CODES).isBelow(frequent).isZero().wide())
  const freeBefore = f.i64(byteAt(CODES).isZero().wide())
  f.while(first.isBelow(count), () => {
    rare.set(bitsOf((codes) => codes.areFrom(frequent), first))
    free.set(bitsOf((codes) => codes.are(0), first))
    within.set(-1n)
    f.if(count.minus(first).isBelow(TOGETHER), () => {
      within.set(within.shiftLeft(count.minus(first).wide()).not())
    })
    listed.set(rare.and(within))
    seldom.set(rare.or(rare.shiftLeft(1n)).or(rareBefore))
    met.set(free.or(free.shiftLeft(1n)).or(freeBefore).not().and(within))
    paired.set(met.and(seldom.not()))
    met.set(met.and(seldom))
    rareBefore.set(rare.shiftRight(BigInt(TOGETHER - 1)))
    freeBefore.set(free.shiftRight(BigInt(TOGETHER - 1)))
    each({ first, listed, paired, met })
    first.add(TOGETHER)
  })
}

/** A bit of each place that is looked at together, the first lowest. */
function bitsOf(told: (codes: V128) => V128, first: I32): I64 {
  const part = (index: number): I64 =>
    told(vectorAt(first, CODES + 1 + index * 16))
      .highBits()
      .wide()
      .shiftLeft(BigInt(index * 16))
  return part(0).or(part(1)).or(part(2)).or(part(3))
}
