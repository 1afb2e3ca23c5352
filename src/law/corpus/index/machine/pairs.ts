import type { Body } from '../../wasm/body.ts'
import { byteAt, longAt, numberAt } from '../../wasm/memory.ts'
import type { I32 } from '../../wasm/values.ts'
import { IN_STRIPE, OVERLAP, STRIPE_BITS } from '../units.ts'
import { CODES, TOLD } from './layout.ts'
import { bytesOf, putVariable } from './variable-numbers.ts'

/** How the pairs of a block are gone through. */
interface PairedWalk {
  /** Takes the pair whose second word stands at a place, counted from 0 in the block. */
  readonly take: (at: I32) => void
  /** Keeps for the next block where this one ended. */
  readonly keep: () => void
}

/**
 * Measures or writes the units of pairs of frequent forms: see `PairLists` and `unitOf`.
 * @param writes whether they are written; else their bytes are counted
 */
export function walkPaired(f: Body, place: I32, writes: boolean): PairedWalk {
  const [state, pairs] = [f.i32(numberAt(TOLD.pairState)), f.i32(numberAt(TOLD.pairs))]
  const [starts, frequent] = [f.i32(numberAt(TOLD.starts)), f.i32(numberAt(TOLD.frequent))]
  const [provision, unit] = [f.i32(numberAt(TOLD.provision)), f.i32(numberAt(TOLD.unit))]
  const [unitEnd, overlapEnd] = [f.i32(numberAt(TOLD.unitEnd)), f.i32(numberAt(TOLD.overlapEnd))]
  const [word, here, own, known, end] = [f.i32(0), f.i32(0), f.i32(0), f.i32(0), f.i32(0)]
  const kept = f.i64(0n)
  const startAt = (after: number): I32 => numberAt(starts.plus(provision.shiftLeft(2)), after * 4)

  const goTo = (): void => {
    f.while(here.isBelow(startAt(1)).isZero(), () => provision.add(1))
    unit.set(provision.plus(here.shiftRight(STRIPE_BITS)).plus(1))
    unitEnd.set(here.or(IN_STRIPE).plus(1))
    // What begins a stripe counts for the unit before, too, unless the provision begins with it.
    overlapEnd.set(unitEnd.minus(IN_STRIPE + 1))
    f.if(
      startAt(0).isBelow(overlapEnd),
      () => overlapEnd.add(OVERLAP),
      () => overlapEnd.set(0),
    )
    f.if(startAt(1).isBelow(unitEnd), () => unitEnd.set(startAt(1)))
  }
  const put = (distance: I32): void => {
    if (writes) putVariable(f, end, distance)
    else end.add(bytesOf(distance))
  }

  return {
    take(at) {
      word.set(at)
      here.set(word.plus(place).minus(1))
      own.set(
        byteAt(word, CODES)
          .times(frequent)
          .plus(byteAt(word, CODES + 1)),
      )
      own.set(state.plus(own.shiftLeft(3)))
      f.if(here.isBelow(unitEnd).isZero(), goTo)
      kept.set(longAt(own))
      known.set(kept.low())
      f.if(known.isBelow(unit), () => {
        end.set(writes ? kept.high().plus(pairs) : kept.high())
        f.if(here.isBelow(overlapEnd).and(known.isBelow(unit.minus(1))), () => {
          put(unit.minus(1).minus(known))
          known.set(unit.minus(1))
        })
        put(unit.minus(known))
        const goesOn = writes ? end.minus(pairs) : end
        f.putLong(own, goesOn.wide().shiftLeft(32n).or(unit.wide()))
      })
    },
    keep() {
      f.putNumber(TOLD.provision, provision)
      f.putNumber(TOLD.unit, unit)
      f.putNumber(TOLD.unitEnd, unitEnd)
      f.putNumber(TOLD.overlapEnd, overlapEnd)
    },
  }
}
