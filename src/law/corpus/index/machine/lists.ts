import type { Body } from '../../wasm/body.ts'
import { byteAt, longAt, numberAt } from '../../wasm/memory.ts'
import type { I32 } from '../../wasm/values.ts'
import { HAS_STEPS, HEAD_BITS, KIND_BITS, STEP, TELLS_FORM } from '../phrase-tables.ts'
import { CODES, FORMS, LISTS, TOLD } from './layout.ts'
import { bytesOf, putVariable } from './variable-numbers.ts'

/**
 * Measures the word at a place of a block that stands in a list. Its last place and its bytes so far stand side by side, so that one
 * look into memory finds them.
 * @returns what measures the word at a place, counted from 0 in the block
 */
export function measureListed(f: Body, place: I32): (at: I32) => void {
  const [state, firsts] = [f.i32(numberAt(TOLD.state)), f.i32(numberAt(TOLD.firsts))]
  const [list, here, known, last] = [f.i32(0), f.i32(0), f.i64(0n), f.i32(0)]
  return (at) => {
    here.set(at)
    list.set(numberAt(here.shiftLeft(2), LISTS + 4))
    here.add(place)
    known.set(longAt(state.plus(list.shiftLeft(3))))
    last.set(known.low())
    f.if(
      last.isZero(),
      () => {
        // What the first distance is counted from is not known yet.
        f.putNumber(firsts.plus(list.shiftLeft(2)), here)
        f.putNumber(state.plus(list.shiftLeft(3)), here)
      },
      () => {
        const bytes = known.shiftRight(32n).plus(bytesOf(here.minus(last)).wide())
        f.putLong(state.plus(list.shiftLeft(3)), bytes.shiftLeft(32n).or(here.wide()))
      },
    )
  }
}

export function writeListed(f: Body, place: I32, count: I32): (at: I32) => void {
  const table = (name: keyof typeof TOLD) => f.i32(numberAt(TOLD[name]))
  const [state, places, toldForms] = [table('state'), table('places'), table('toldForms')]
  const [left, nextSteps, steps] = [table('left'), table('firsts'), table('steps')]
  const [word, here, own, list] = [f.i32(0), f.i32(0), f.i32(0), f.i32(0)]
  const [known, told, end, toStep, step] = [f.i64(0n), f.i32(0), f.i32(0), f.i32(0), f.i32(0)]
  tellUntold(f)
  return (at) => {
    word.set(at)
    here.set(word.plus(place))
    list.set(numberAt(word.shiftLeft(2), LISTS + 4))
    own.set(state.plus(list.shiftLeft(3)))
    known.set(longAt(own))
    told.set(known.high())
    end.set(places.plus(told.shiftRight(HEAD_BITS)))
    putVariable(f, end, here.minus(known.low()))
    f.if(told.and(TELLS_FORM), () => {
      putVariable(f, end, byteAt(toldForms.plus(numberAt(word.shiftLeft(2), FORMS))))
    })
    f.if(told.and(HAS_STEPS), () => {
      f.if(word.plus(1).equals(count), () => f.putNumber(TOLD.untold, end))
      f.putByte(
        end,
        kindOf(byteAt(word, CODES))
          .shiftLeft(KIND_BITS)
          .or(kindOf(byteAt(word, CODES + 2))),
      )
      end.add(1)
      toStep.set(byteAt(left.plus(list)).minus(1))
      f.if(toStep.isZero(), () => {
        toStep.set(STEP)
        step.set(numberAt(nextSteps.plus(list.shiftLeft(2))))
        f.putNumber(nextSteps.plus(list.shiftLeft(2)), step.plus(2))
        step.set(steps.plus(step.shiftLeft(2)))
        f.putNumber(step, here)
        f.putNumber(step, end.minus(places), 4)
      })
      f.putByte(left.plus(list), toStep)
    })
    f.putNumber(own, here)
    f.putNumber(
      own,
      end
        .minus(places)
        .shiftLeft(HEAD_BITS)
        .or(told.and(HAS_STEPS | TELLS_FORM)),
      4,
    )
  }
}

/** The last byte of the block before may not tell yet what stands behind its place. */
function tellUntold(f: Body): void {
  const untold = f.i32(numberAt(TOLD.untold))
  f.if(untold, () => {
    f.putByte(untold, byteAt(untold).or(kindOf(byteAt(CODES + 1))))
    f.putNumber(TOLD.untold, 0)
  })
}

function kindOf(code: I32): I32 {
  return code.and((1 << KIND_BITS) - 1)
}
