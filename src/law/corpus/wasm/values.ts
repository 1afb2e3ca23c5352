import { signed } from './leb128.ts'

/** What a value is: a number of 32 or of 64 bits, or 16 bytes at once. */
export type Kind = 'i32' | 'i64' | 'v128'

/** Instructions, as bytes, within what is made of them: they are only put into one row when a function is whole. */
export type Code = readonly (number | Code)[]

/** Puts the bytes of some code behind others. */
export function flatten(code: Code, into: number[]): number[] {
  for (const part of code)
    if (typeof part === 'number') into.push(part)
    else flatten(part, into)
  return into
}

/**
 * A number of 32 bits that a function computes: the instructions that leave it on the stack. A value that is used twice is computed
 * twice; what is dear is put into a variable.
 */
export class I32 {
  readonly code: Code

  constructor(code: Code) {
    this.code = code
  }

  plus(other: I32 | number): I32 {
    return this.#with(other, 0x6a)
  }

  minus(other: I32 | number): I32 {
    return this.#with(other, 0x6b)
  }

  times(other: I32 | number): I32 {
    return this.#with(other, 0x6c)
  }

  and(other: I32 | number): I32 {
    return this.#with(other, 0x71)
  }

  or(other: I32 | number): I32 {
    return this.#with(other, 0x72)
  }

  xor(other: I32 | number): I32 {
    return this.#with(other, 0x73)
  }

  shiftLeft(bits: I32 | number): I32 {
    return this.#with(bits, 0x74)
  }

  /** Zeros come in from above. */
  shiftRight(bits: I32 | number): I32 {
    return this.#with(bits, 0x76)
  }

  isZero(): I32 {
    return new I32([this.code, 0x45])
  }

  equals(other: I32 | number): I32 {
    return this.#with(other, 0x46)
  }

  /** Whether it is less, neither being negative. */
  isBelow(other: I32 | number): I32 {
    return this.#with(other, 0x49)
  }

  /** Zeros above its highest bit. */
  leadingZeros(): I32 {
    return new I32([this.code, 0x67])
  }

  /** The same in 64 bits, taken for a number that is not negative. */
  wide(): I64 {
    return new I64([this.code, 0xad])
  }

  #with(other: I32 | number, instruction: number): I32 {
    return new I32([this.code, i32(other).code, instruction])
  }
}

/** A number of 64 bits that a function computes. */
export class I64 {
  readonly code: Code

  constructor(code: Code) {
    this.code = code
  }

  plus(other: I64 | bigint): I64 {
    return this.#with(other, 0x7c)
  }

  minus(other: I64 | bigint): I64 {
    return this.#with(other, 0x7d)
  }

  times(other: I64 | bigint): I64 {
    return this.#with(other, 0x7e)
  }

  and(other: I64 | bigint): I64 {
    return this.#with(other, 0x83)
  }

  or(other: I64 | bigint): I64 {
    return this.#with(other, 0x84)
  }

  xor(other: I64 | bigint): I64 {
    return this.#with(other, 0x85)
  }

  shiftLeft(bits: I64 | bigint): I64 {
    return this.#with(bits, 0x86)
  }

  /** Zeros come in from above. */
  shiftRight(bits: I64 | bigint): I64 {
    return this.#with(bits, 0x88)
  }

  not(): I64 {
    return this.xor(-1n)
  }

  isZero(): I32 {
    return new I32([this.code, 0x50])
  }

  differs(other: I64 | bigint): I32 {
    return new I32([this.code, i64(other).code, 0x52])
  }

  /** Zeros below its lowest bit. */
  trailingZeros(): I64 {
    return new I64([this.code, 0x7a])
  }

  /** How many of its bits are set. */
  ones(): I64 {
    return new I64([this.code, 0x7b])
  }

  /** Its lower half. */
  low(): I32 {
    return new I32([this.code, 0xa7])
  }

  /** Its upper half. */
  high(): I32 {
    return this.shiftRight(32n).low()
  }

  #with(other: I64 | bigint, instruction: number): I64 {
    return new I64([this.code, i64(other).code, instruction])
  }
}

export function i32(value: I32 | number): I32 {
  return typeof value === 'number' ? new I32([0x41, signed(BigInt(value | 0))]) : value
}

export function i64(value: I64 | bigint): I64 {
  return typeof value === 'bigint' ? new I64([0x42, signed(BigInt.asIntN(64, value))]) : value
}
