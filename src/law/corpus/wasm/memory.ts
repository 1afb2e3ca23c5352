import { unsigned } from './leb128.ts'
import { type Code, I32, I64, i32 } from './values.ts'
import { V128, vector } from './vectors.ts'

/** Where something stands in memory, `offset` bytes behind an address: nothing is aligned for certain. */
function at(offset: number): Code {
  return [0, unsigned(offset)]
}

export function byteAt(address: I32 | number, offset = 0): I32 {
  return new I32([i32(address).code, 0x2d, at(offset)])
}

/** Two bytes, as a number that is not negative. */
export function shortAt(address: I32 | number, offset = 0): I32 {
  return new I32([i32(address).code, 0x2f, at(offset)])
}

export function numberAt(address: I32 | number, offset = 0): I32 {
  return new I32([i32(address).code, 0x28, at(offset)])
}

export function longAt(address: I32 | number, offset = 0): I64 {
  return new I64([i32(address).code, 0x29, at(offset)])
}

export function vectorAt(address: I32 | number, offset = 0): V128 {
  return new V128([i32(address).code, vector(0x00), at(offset)])
}

/** Instructions that write to memory. */
export const STORE = {
  byte: (address: I32 | number, value: I32 | number, offset: number): Code => [
    i32(address).code,
    i32(value).code,
    0x3a,
    at(offset),
  ],
  short: (address: I32 | number, value: I32 | number, offset: number): Code => [
    i32(address).code,
    i32(value).code,
    0x3b,
    at(offset),
  ],
  number: (address: I32 | number, value: I32 | number, offset: number): Code => [
    i32(address).code,
    i32(value).code,
    0x36,
    at(offset),
  ],
  long: (address: I32 | number, value: I64, offset: number): Code => [
    i32(address).code,
    value.code,
    0x37,
    at(offset),
  ],
}
