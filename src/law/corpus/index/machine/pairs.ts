import type { Body } from '../../wasm/body.ts'
import { byteAt, numberAt } from '../../wasm/memory.ts'
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
  const [lastUnits, ends] = [f.i32(numberAt(TOLD.lastUnits)), f.i32(numberAt(TOLD.pairEnds))]
  const [starts, frequent] = [f.i32(numberAt(TOLD.starts)), f.i32(numberAt(TOLD.frequent))]
  const pairs = f.i32(numberAt(TOLD.pairs))
  const [provision, unit] = [f.i32(numberAt(TOLD.provision)), f.i32(numberAt(TOLD.unit))]
  const unitEnd = f.i32(numberAt(TOLD.unitEnd))
  const [word, here, pair, known, end] = [f.i32(0), f.i32(0), f.i32(0), f.i32(0), f.i32(0)]
  const startAt = (after: number): I32 => numberAt(starts.plus(provision.shiftLeft(2)), after * 4)

  const goTo = (): void => {
    f.while(here.isBelow(startAt(1)).isZero(), () => provision.add(1))
    unit.set(provision.plus(here.shiftRight(STRIPE_BITS)).plus(1))
    unitEnd.set(here.or(IN_STRIPE).plus(1))
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
      pair.set(
        byteAt(word, CODES)
          .times(frequent)
          .plus(byteAt(word, CODES + 1))
          .shiftLeft(2),
      )
      f.if(here.isBelow(unitEnd).isZero(), goTo)
      known.set(numberAt(lastUnits.plus(pair)))
      f.if(known.isBelow(unit), () => {
        end.set(numberAt(ends.plus(pair)))
        if (writes) end.add(pairs)
        const inStripe = here.and(IN_STRIPE)
        const isInOverlap = inStripe.isBelow(OVERLAP).and(startAt(0).isBelow(here.minus(inStripe)))
        f.if(known.isBelow(unit.minus(1)).and(isInOverlap), () => {
          put(unit.minus(1).minus(known))
          known.set(unit.minus(1))
        })
        put(unit.minus(known))
        f.putNumber(ends.plus(pair), writes ? end.minus(pairs) : end)
        f.putNumber(lastUnits.plus(pair), unit)
      })
    },
    keep() {
      f.putNumber(TOLD.provision, provision)
      f.putNumber(TOLD.unit, unit)
      f.putNumber(TOLD.unitEnd, unitEnd)
    },
  }
}
