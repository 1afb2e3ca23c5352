import { unsigned } from './leb128.ts'
import { STORE } from './memory.ts'
import { type Code, flatten, I32, I64, i32, i64, type Kind } from './values.ts'

const SET = 0x21
const GET = 0x20
const [LOOP, IF, ELSE, END, BREAK_IF] = [0x03, 0x04, 0x05, 0x0b, 0x0d]
/** A block that leaves no value. */
const EMPTY = 0x40

/** A number of 32 bits that can be set. */
export class Variable32 extends I32 {
  readonly #put: (value: I32) => void

  constructor(code: Code, put: (value: I32) => void) {
    super(code)
    this.#put = put
  }

  set(value: I32 | number): void {
    this.#put(i32(value))
  }

  add(value: I32 | number): void {
    this.set(this.plus(value))
  }
}

/** A number of 64 bits that can be set. */
export class Variable64 extends I64 {
  readonly #put: (value: I64) => void

  constructor(code: Code, put: (value: I64) => void) {
    super(code)
    this.#put = put
  }

  set(value: I64 | bigint): void {
    this.#put(i64(value))
  }
}

/** The body of a function: what is called on it is written down, in order, as what the function does. */
export class Body {
  readonly #code: Code[] = []
  readonly #parameters: number
  readonly #locals: Kind[] = []

  /** @param parameters numbers of 32 bits that the function is given */
  constructor(parameters: number) {
    this.#parameters = parameters
  }

  parameter(index: number): Variable32 {
    return this.#variable32(index)
  }

  i32(initial: I32 | number): Variable32 {
    const variable = this.#variable32(this.#local('i32'))
    variable.set(initial)
    return variable
  }

  i64(initial: I64 | bigint): Variable64 {
    const local = unsigned(this.#local('i64'))
    const variable = new Variable64([GET, local], (value) => this.do([value.code, SET, local]))
    variable.set(initial)
    return variable
  }

  putByte(address: I32 | number, value: I32 | number, offset = 0): void {
    this.do(STORE.byte(address, value, offset))
  }

  putShort(address: I32 | number, value: I32 | number, offset = 0): void {
    this.do(STORE.short(address, value, offset))
  }

  putNumber(address: I32 | number, value: I32 | number, offset = 0): void {
    this.do(STORE.number(address, value, offset))
  }

  putLong(address: I32 | number, value: I64, offset = 0): void {
    this.do(STORE.long(address, value, offset))
  }

  if(condition: I32, then: () => void, otherwise?: () => void): void {
    this.do([condition.code, IF, EMPTY])
    then()
    if (otherwise) {
      this.do([ELSE])
      otherwise()
    }
    this.do([END])
  }

  /** Does something while a condition holds, which is asked before each time. */
  while(condition: I32, each: () => void): void {
    this.if(condition, () => {
      this.do([LOOP, EMPTY])
      each()
      this.do([condition.code, BREAK_IF, 0, END])
    })
  }

  /** Goes through the bits of a number that are set, the lowest first; `bits` is 0 then. */
  forBits(bits: Variable64, each: (bit: I32) => void): void {
    this.while(bits.differs(0n), () => {
      each(bits.trailingZeros().low())
      bits.set(bits.and(bits.minus(1n)))
    })
  }

  do(code: Code): void {
    this.#code.push(code)
  }

  /** What the body comes to, as a module holds it. */
  finish(result: I32 | undefined): Code {
    const locals = this.#locals.map((kind) => [1, KINDS[kind]])
    const code = flatten([unsigned(this.#locals.length), locals, this.#code, result?.code ?? [], END], [])
    return [unsigned(code.length), code]
  }

  #local(kind: Kind): number {
    this.#locals.push(kind)
    return this.#parameters + this.#locals.length - 1
  }

  #variable32(index: number): Variable32 {
    const local = unsigned(index)
    return new Variable32([GET, local], (value) => this.do([value.code, SET, local]))
  }
}

/** How kinds are written. */
export const KINDS: Readonly<Record<Kind, number>> = { i32: 0x7f, i64: 0x7e, v128: 0x7b }
