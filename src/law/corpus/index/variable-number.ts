/** Bytes of a number that is written in seven bits each, the lowest first. */
export function bytesOfNumber(number: number): number {
  if (number < 0x80) return 1
  return number < 0x4000 ? 2 : number < 0x200000 ? 3 : number < 0x10000000 ? 4 : 5
}

/** Writes a number; all bytes but its last have their highest bit set. Answers where the next one begins. */
export function putNumber(bytes: Uint8Array, at: number, number: number): number {
  // Nearly all numbers are so small.
  if (number < 0x80) {
    bytes[at] = number
    return at + 1
  }
  if (number < 0x4000) {
    bytes[at] = (number & 0x7f) | 0x80
    bytes[at + 1] = number >>> 7
    return at + 2
  }
  let end = at
  let rest = number
  for (; rest >= 0x80; rest >>>= 7) bytes[end++] = (rest & 0x7f) | 0x80
  bytes[end++] = rest
  return end
}
