import { ByteTable } from './byte-table.ts'
import type { PhraseTables } from './phrase-tables.ts'

/** Tables that grow with the law and of which a search needs little. */
type Large = 'codes' | 'places' | 'pairs'

/** The tables of an index as they are kept: in memory, or large ones where they are read from piece by piece. */
export type KeptTables = Omit<PhraseTables, Large> & Readonly<Record<Large, Uint8Array | ByteTable>>

/** The tables of an index as searches look into them. */
export type OpenTables = Omit<PhraseTables, Large> & Readonly<Record<Large, ByteTable>>

/** Places that share an entry of the first look, as a power of two. */
const NEAR_BITS = 11

export function openTables(tables: KeptTables): OpenTables {
  const { codes, places, pairs } = tables
  return { ...tables, codes: opened(codes), places: opened(places), pairs: opened(pairs) }
}

function opened(table: Uint8Array | ByteTable): ByteTable {
  return table instanceof ByteTable ? table : new ByteTable(table)
}

/**
 * Which provision each stretch of places begins in: a first look that leaves little to search.
 * @param starts first place of each provision, and one past the last
 */
export function nearProvisions(starts: Int32Array): Int32Array {
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
