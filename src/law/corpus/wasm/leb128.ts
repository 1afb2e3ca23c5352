/** A number that is not negative, in seven bits a byte, the lowest first, as WebAssembly writes counts and places. */
export function unsigned(number: number): number[] {
  const bytes: number[] = []
  let rest = number
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80)
  return [...bytes, rest]
}

/** A number of any sign, as WebAssembly writes constants. */
export function signed(number: bigint): number[] {
  const bytes: number[] = []
  let rest = number
  for (; rest < -0x40n || rest >= 0x40n; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80)
  return [...bytes, Number(rest & 0x7fn)]
}
