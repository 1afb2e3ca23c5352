import { layOrdered, type Ordered, placeOf, scattered } from '../tables/ordered.ts'
import { type Pieces, readNumbers, wholePieces } from '../tables/pieces.ts'

/**
 * Where the weights of features stand: a table of features, and a row of weights for each of its places. The first is small
 * enough to stay close to the processor, and tells of most features that they are unknown.
 */
export interface FeatureTables extends Ordered {
  /** Rows of weights, four in a number: of place p in `keys` from `(p + 1) * groups` on; of a free place nothing. */
  readonly rows: Int32Array
  /** Numbers of weights in a row: a quarter of the columns, rounded up. */
  readonly groups: number
  /** Rows are read from their file when one is first asked for: a short text needs few. */
  readonly pieces: Pieces
  /** Byte of the pieces at which the rows begin. */
  readonly firstByte: number
}

/**
 * Four weights of 8 bits in one number, each 128 too large so that none is negative. Of the columns 0, 1, 2, 3 the number
 * holds, from its lowest byte, 0, 2, 1, 3: `number & EVERY_OTHER` are then columns 0 and 1 as two numbers of 16 bits, and
 * `number >>> 8 & EVERY_OTHER` columns 2 and 3.
 */
export const EVERY_OTHER = 0x00ff00ff
/** What two weights are together too large by. */
export const TOO_LARGE = 0x00800080
const NOTHING = 0x80808080 | 0
const BYTE_OF_COLUMN = [0, 2, 1, 3] as const

/**
 * Lays the weights of features out in tables.
 * @param cells weights, a row of `columns` for each of the keys
 * @param chosen places of the keys that are laid out
 */
export function layFeatures(
  keys: Int32Array,
  cells: Int8Array,
  columns: number,
  chosen: readonly number[] = [...keys.keys()],
): FeatureTables {
  const groups = (columns + 3) >> 2
  // A feature that says nothing needs no place.
  const telling = chosen.filter((index) =>
    cells.subarray(index * columns, (index + 1) * columns).some((weight) => weight !== 0),
  )
  const { places, ...ordered } = layOrdered(telling.map((index) => scattered(keys[index] as number)))
  const rows = new Int32Array((ordered.keys.length + 1) * groups).fill(NOTHING)
  for (const [order, index] of telling.entries()) {
    const row = ((places[order] as number) + 1) * groups
    for (let column = 0; column < columns; column++) {
      const group = row + (column >> 2)
      const weight = cells[index * columns + column] as number
      rows[group] = (rows[group] as number) ^ ((weight & 0xff) << shiftOf(column))
    }
  }
  return { ...ordered, rows, groups, pieces: wholePieces(new Uint8Array(rows.buffer)), firstByte: 0 }
}

/** Sees to it that a row is read; whoever reads `rows` directly must. */
export function readRow({ pieces, firstByte, groups }: FeatureTables, row: number): void {
  readNumbers(pieces, firstByte, row, row + groups)
}

/** Place of a feature's first number of weights in `rows`, or 0 where the feature is unknown. */
export function rowOf(tables: FeatureTables, feature: number): number {
  const key = scattered(feature)
  const place = placeOf(tables, key)
  return tables.keys[place] === key ? (place + 1) * tables.groups : 0
}

/**
 * Puts the place of a feature's first number of weights behind the first `count` of `rows`, and answers how many there are then: no
 * more where the feature is unknown. What is known no processor can guess, hence no branch.
 */
export function addRow(tables: FeatureTables, feature: number, rows: Int32Array, count: number): number {
  const key = scattered(feature)
  const place = placeOf(tables, key)
  rows[count] = (place + 1) * tables.groups
  return count + Number(tables.keys[place] === key)
}

/** Weight of one column in the row at a place. */
export function weightAt(tables: FeatureTables, place: number, column: number): number {
  readRow(tables, place)
  return (((tables.rows[place + (column >> 2)] as number) >>> shiftOf(column)) & 0xff) - 128
}

function shiftOf(column: number): number {
  return (BYTE_OF_COLUMN[column & 3] as number) * 8
}
