import type { Body, Variable32 } from '../../wasm/body.ts'
import type { I32 } from '../../wasm/values.ts'

/** Bytes of a number, as `bytesOfNumber` counts them: without a branch, for a processor can't foretell distances. */
export function bytesOf(number: I32): I32 {
  // A seventh of its bits, rounded up.
  return i32Bits(number).plus(6).times(37).shiftRight(8)
}

function i32Bits(number: I32): I32 {
  return number.or(1).leadingZeros().times(-1).plus(32)
}

/**
 * Writes a number as `putNumber` does; `end` goes on to where the next one begins. Two bytes are written at once: what is written
 * waits for memory, and little of it can wait at a time.
 */
export function putVariable(f: Body, end: Variable32, number: I32): void {
  const rest = f.i32(number)
  const twoBytes = rest.and(0x7f).or(rest.shiftLeft(1).and(0x7f00))
  const putLast = (): void => {
    f.putByte(end, rest)
    end.add(1)
  }
  f.if(rest.isBelow(0x80), putLast, () => {
    f.if(
      rest.isBelow(0x4000),
      () => {
        f.putShort(end, twoBytes.or(0x80))
        end.add(2)
      },
      () => {
        f.putShort(end, twoBytes.or(0x8080))
        end.add(2)
        rest.set(rest.shiftRight(14))
        f.while(rest.isBelow(0x80).isZero(), () => {
          f.putByte(end, rest.or(0x80))
          end.add(1)
          rest.set(rest.shiftRight(7))
        })
        putLast()
      },
    )
  })
}
