import { CODES, type PhraseTables } from './phrase-tables.ts'

/** The tables of an index, and what is made of them when it is opened. */
export interface OpenTables extends PhraseTables {
  readonly near: Int32Array
  /** How often each code stands among some of the places. */
  readonly codeShares: Int32Array
}

/** Places that share an entry of the first look, as a power of two. */
const NEAR_BITS = 11

/** One of so many places is looked at to know which codes are rare. */
export const SAMPLE = 61

export function openTables(tables: PhraseTables): OpenTables {
  const { codes, provisionStarts } = tables
  const codeShares = new Int32Array(CODES)
  for (let place = 0; place < codes.length; place += SAMPLE) {
    const code = codes[place] as number
    codeShares[code] = (codeShares[code] as number) + 1
  }
  return { ...tables, near: nearProvisions(provisionStarts), codeShares }
}

/** Which provision each stretch of places begins in: a first look that leaves little to search. */
function nearProvisions(starts: Int32Array): Int32Array {
  const near = new Int32Array(((starts.at(-1) as number) >> NEAR_BITS) + 2)
  let provision = 0
  for (let stretch = 0; stretch < near.length; stretch++) {
    while (provision + 2 < starts.length && (starts[provision + 1] as number) <= stretch << NEAR_BITS)
      provision++
    near[stretch] = provision
  }
  return near
}

/** The provision that holds a place. */
export function provisionOf({ provisionStarts, near }: OpenTables, place: number): number {
  let low = near[place >> NEAR_BITS] as number
  // Halved without a branch: a processor can't foretell where a place lies, and would begin the work anew at every step.
  for (let rest = (near[(place >> NEAR_BITS) + 1] as number) - low; rest > 0; ) {
    const half = (rest + 1) >> 1
    low += half & (((provisionStarts[low + half] as number) - place - 1) >> 31)
    rest -= half
  }
  return low
}
