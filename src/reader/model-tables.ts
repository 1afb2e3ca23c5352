/**
 * Where the weights of features stand: a table of numbers of features, each at the place that it asks for or soon behind, and
 * a row of weights for each place. The first is small enough to stay close to the processor, and tells of most features that
 * they are unknown.
 */
export interface FeatureTables {
  /** Features; a free place is 0. */
  readonly keys: Int32Array
  /** Rows of weights, four in a number: of place p in `keys` from `(p + 1) * groups` on, and behind all that of feature 0. */
  readonly rows: Int32Array
  /** Numbers of weights in a row: a quarter of the columns, rounded up. */
  readonly groups: number
  /** There are two to the power of this places. */
  readonly bits: number
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
  let bits = 6
  while (3 * 2 ** bits < chosen.length * 4) bits++
  const places = new Int32Array(2 ** bits)
  const rows = new Int32Array((places.length + 2) * groups).fill(NOTHING)
  for (const index of chosen) {
    const weights = cells.subarray(index * columns, (index + 1) * columns)
    // A feature that says nothing needs no place.
    if (weights.every((weight) => weight === 0)) continue
    const key = keys[index] as number
    let place = key === 0 ? places.length : homeOf(key, bits)
    while (place < places.length && places[place] !== 0) place = (place + 1) & (places.length - 1)
    if (key !== 0) places[place] = key
    for (let column = 0; column < columns; column++) {
      const group = (place + 1) * groups + (column >> 2)
      rows[group] = (rows[group] as number) ^ (((weights[column] as number) & 0xff) << shiftOf(column))
    }
  }
  return { keys: places, rows, groups, bits }
}

/** Place of a feature's first number of weights in `rows`, or 0 where the feature is unknown. */
export function rowOf({ keys, groups, bits }: FeatureTables, feature: number): number {
  const last = keys.length - 1
  if (feature === 0) return (last + 2) * groups
  let place = homeOf(feature, bits)
  for (;;) {
    const key = keys[place] as number
    if (key === feature) return (place + 1) * groups
    if (key === 0) return 0
    place = (place + 1) & last
  }
}

/** Weight of one column in the row at a place. */
export function weightAt(rows: Int32Array, place: number, column: number): number {
  return (((rows[place + (column >> 2)] as number) >>> shiftOf(column)) & 0xff) - 128
}

function shiftOf(column: number): number {
  return (BYTE_OF_COLUMN[column & 3] as number) * 8
}

function homeOf(feature: number, bits: number): number {
  return Math.imul(feature, 0x9e3779b1) >>> (32 - bits)
}
