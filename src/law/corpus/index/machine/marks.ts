import type { Body } from '../../wasm/body.ts'
import { numberAt } from '../../wasm/memory.ts'
import { type I32, i32 } from '../../wasm/values.ts'
import { FACTORS } from '../neighbours.ts'
import { LISTS, TOLD } from './layout.ts'

/** Marks the word at a place of a block, counted from 0 in it, and the one before as neighbours: as `mayBeNeighbours` asks. */
export function markMet(f: Body): (at: I32) => void {
  const neighbours = f.i32(numberAt(TOLD.neighbours))
  const numbers = f.i64(numberAt(TOLD.neighbourNumbers).wide())
  const [lists, pair, other, place] = [f.i32(0), f.i32(0), f.i32(0), f.i32(0)]
  const mixOf = (list: I32): I32 => {
    const mixed = f.i32(list.plus(1).times(FACTORS.list))
    return mixed.xor(mixed.shiftRight(15)).times(FACTORS.listMixed)
  }
  const bit = (number: I32): I32 => i32(1).shiftLeft(number)
  return (at) => {
    lists.set(at.shiftLeft(2))
    const first = mixOf(numberAt(lists, LISTS))
    const second = f.i32(mixOf(numberAt(lists, LISTS + 4)))
    pair.set(first.xor(second.shiftLeft(13).or(second.shiftRight(19))).times(FACTORS.pair))
    pair.set(pair.xor(pair.shiftRight(14)))
    other.set(pair.times(FACTORS.bits))
    place.set(neighbours.plus(pair.wide().times(numbers).high().shiftLeft(2)))
    const bits = bit(other.shiftRight(27)).or(bit(other.shiftRight(22)))
    f.putNumber(place, numberAt(place).or(bits))
  }
}
