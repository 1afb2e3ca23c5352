import { unsigned } from './leb128.ts'
import { type Code, I32 } from './values.ts'

/** Sixteen bytes at once. */
export class V128 {
  readonly code: Code

  constructor(code: Code) {
    this.code = code
  }

  or(other: V128): V128 {
    return this.#with(other, 0x50)
  }

  and(other: V128): V128 {
    return this.#with(other, 0x4e)
  }

  /** With the same bits of each byte alone. */
  withBits(bits: number): V128 {
    return this.and(every(bits))
  }

  /** With these bits of each byte set. */
  orBits(bits: number): V128 {
    return this.or(every(bits))
  }

  /** Each byte less another one, modulo 256. */
  lessEach(byte: number): V128 {
    return this.#with(every(byte), 0x71)
  }

  /** All bits of each byte that is this one. */
  are(byte: number): V128 {
    return this.#with(every(byte), 0x23)
  }

  /** All bits of each byte that is less. */
  areBelow(byte: number): V128 {
    return this.#with(every(byte), 0x26)
  }

  /** All bits of each byte that is no less. */
  areFrom(byte: I32): V128 {
    return this.#with(new V128([byte.code, vector(0x0f)]), 0x2c)
  }

  /** The highest bit of each byte, that of the first byte lowest. */
  highBits(): I32 {
    return new I32([this.code, vector(0x64)])
  }

  #with(other: V128, instruction: number): V128 {
    return new V128([this.code, other.code, vector(instruction)])
  }
}

/** The same byte sixteen times. */
function every(byte: number): V128 {
  return new V128([vector(0x0c), Array.from({ length: 16 }, () => byte)])
}

export function vector(instruction: number): Code {
  return [0xfd, unsigned(instruction)]
}
