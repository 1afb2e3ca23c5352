/**
 * Where the weights of a feature stand: in a row behind the feature's own number, at the place that the number asks for or
 * soon behind it, so that one look into memory mostly finds both.
 */
export interface FeatureTables {
  /** Rows: the feature's number, then its weights, four in a number. A free row is feature 0 with weights of nothing. */
  readonly rows: Int32Array
  /** Bits that tell unknown features at one look; see `mayKnow`. */
  readonly known: Int32Array
  /** Numbers of weights in a row: a quarter of the columns, rounded up. */
  readonly groups: number
  /** There are two to the power of this rows. */
  readonly bits: number
}

/** Numbers of 32 bits in the table of known features; small enough to stay in the processor's cache. */
const KNOWN = 1 << 14

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

/** Lays the weights of features out in rows. */
export function layFeatures(keys: Int32Array, cells: Int8Array, columns: number): FeatureTables {
  const groups = (columns + 3) >> 2
  const stride = groups + 1
  let bits = 10
  while (3 * 2 ** bits < keys.length * 4) bits++
  const rows = new Int32Array(stride * 2 ** bits)
  for (let at = 0; at < rows.length; at += stride) rows.fill(NOTHING, at + 1, at + stride)
  const known = new Int32Array(KNOWN)
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as number
    const cell = index * columns
    let at = homeOf(key, bits) * stride
    while (!isFree(rows, at, groups)) at = at + stride === rows.length ? 0 : at + stride
    rows[at] = key
    for (let column = 0; column < columns; column++) {
      const group = at + 1 + (column >> 2)
      rows[group] = (rows[group] as number) ^ (((cells[cell + column] as number) & 0xff) << shiftOf(column))
    }
    // A feature that says nothing leaves its row free.
    if (isFree(rows, at, groups)) rows[at] = 0
    else known[placeOf(key)] = (known[placeOf(key)] as number) | bitsOf(key)
  }
  return { rows, known, groups, bits }
}

/** Place of a feature's first number of weights in `rows`, or 0 where the feature is unknown. */
export function rowOf({ rows, groups, bits }: FeatureTables, feature: number): number {
  const stride = groups + 1
  let at = homeOf(feature, bits) * stride
  while (rows[at] !== feature) {
    if (rows[at] === 0 && isFree(rows, at, groups)) return 0
    at = at + stride === rows.length ? 0 : at + stride
  }
  return at + 1
}

function isFree(rows: Int32Array, at: number, groups: number): boolean {
  if (rows[at] !== 0) return false
  for (let group = 1; group <= groups; group++) if (rows[at + group] !== NOTHING) return false
  return true
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

/** False only where the model surely does not know the feature: two bits of one number tell. */
export function mayKnow(known: Int32Array, feature: number): boolean {
  const bits = bitsOf(feature)
  return ((known[placeOf(feature)] as number) & bits) === bits
}

function placeOf(feature: number): number {
  return (feature ^ (feature >>> 15)) & (KNOWN - 1)
}

function bitsOf(feature: number): number {
  return (1 << (feature >>> 27)) | (1 << ((feature >>> 21) & 31))
}
