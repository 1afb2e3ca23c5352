import { wordFeatures } from './features.ts'

/**
 * Two columns in one whole number: the second times 65,536 plus the first. Sums of such numbers are sums of both columns as
 * long as each stays within 16 bits, so that one addition serves two checks. A stretch of forty words stays below a third
 * of that; text made to exceed it gets a wrong but still the same score.
 */
export type Packed = Int32Array

/** Packed numbers that hold so many columns. */
export function packedLength(columns: number): number {
  return (columns + 1) >> 1
}

/** Sum of one column out of packed sums. */
export function columnOf(sum: number, column: number): number {
  const first = (sum << 16) >> 16
  return column & 1 ? (sum - first) >> 16 : first
}

/**
 * A linear model of one language: how much each feature speaks for each check, in whole steps of the check's scale. Trained
 * by `training/train.ts` from the sentences beside it; kept as one file, a JSON line and two tables.
 */
export interface Model {
  /** Checks in the order of the columns. */
  readonly checks: readonly string[]
  readonly columns: number
  /** What a window scores before any word is counted, by check, in log-odds. */
  readonly bias: Float64Array
  /** Log-odds of one step, by check. */
  readonly scale: Float64Array
  /** Bits that tell unknown features at one look; see `mayKnow`. */
  readonly known: Int32Array
  /** Adds the weights of a feature to packed sums; false where the feature is unknown. */
  add(feature: number, into: Packed, at: number): boolean
  /** Weight of a feature for one check, in steps. */
  weight(feature: number, column: number): number
  /** Packed weights of a word apart from its neighbours. */
  wordWeights(word: string): Packed
}

interface Header {
  readonly checks: readonly string[]
  readonly bias: readonly number[]
  readonly scale: readonly number[]
  readonly features: number
}

/** What a language has before it is trained: it knows no feature and no check. */
export const NO_MODEL: Model = {
  checks: [],
  columns: 0,
  bias: new Float64Array(),
  scale: new Float64Array(),
  known: new Int32Array(1 << 14),
  add: () => false,
  weight: () => 0,
  wordWeights: () => new Int32Array(),
}

/** Numbers of 32 bits in the table of known features; small enough to stay in the processor's cache. */
const KNOWN = 1 << 14

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

/** Reads a model from its file. */
export function readModel(bytes: Uint8Array): Model {
  const lineEnd = bytes.indexOf(0x0a)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(0, lineEnd))) as Header
  const { checks, features } = header
  const columns = checks.length
  // Copied, because a table of whole numbers must begin at a multiple of four, and a file is often a view of a larger buffer.
  const keys = new Int32Array(Uint8Array.from(bytes.subarray(lineEnd + 1, lineEnd + 1 + features * 4)).buffer)
  const cells = new Int8Array(Uint8Array.from(bytes.subarray(lineEnd + 1 + features * 4)).buffer)
  let size = 1024
  while (size < features * 2) size *= 2
  const mask = size - 1
  // Key and row of a slot side by side: one look into memory finds both.
  const slots = new Int32Array(size * 2)
  const known = new Int32Array(KNOWN)
  for (let row = 0; row < features; row++) {
    const key = keys[row] as number
    known[placeOf(key)] = (known[placeOf(key)] as number) | bitsOf(key)
    let slot = slotOf(key) & mask
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask
    slots[slot * 2] = key
    slots[slot * 2 + 1] = row + 1
  }
  const pairs = columns >> 1

  /** First cell of a feature's row, or -1. */
  function rowOf(feature: number): number {
    let slot = slotOf(feature) & mask
    for (;;) {
      const row = slots[slot * 2 + 1] as number
      if (row === 0) return -1
      if (slots[slot * 2] === feature) return (row - 1) * columns
      slot = (slot + 1) & mask
    }
  }

  function add(feature: number, into: Packed, at: number): boolean {
    const from = rowOf(feature)
    if (from < 0) return false
    let cell = from
    for (let place = at; place < at + pairs; place++) {
      into[place] = (into[place] as number) + (cells[cell] as number) + ((cells[cell + 1] as number) << 16)
      cell += 2
    }
    if (columns & 1) into[at + pairs] = (into[at + pairs] as number) + (cells[cell] as number)
    return true
  }

  return {
    checks,
    columns,
    bias: Float64Array.from(header.bias),
    scale: Float64Array.from(header.scale),
    known,
    add,
    weight(feature, column) {
      const from = rowOf(feature)
      return from < 0 ? 0 : (cells[from + column] as number)
    },
    wordWeights(word) {
      const sum = new Int32Array(packedLength(columns))
      for (const feature of wordFeatures(word)) add(feature, sum, 0)
      return sum
    },
  }
}

function slotOf(feature: number): number {
  return (feature ^ (feature >>> 13)) >>> 0
}

/** Writes a model in the form that `readModel` reads. */
export function writeModel(model: {
  readonly checks: readonly string[]
  readonly bias: readonly number[]
  readonly weights: ReadonlyMap<number, readonly number[]>
}): Uint8Array {
  const { checks } = model
  const scale = checks.map((_, column) => {
    let largest = 1e-9
    for (const row of model.weights.values()) largest = Math.max(largest, Math.abs(row[column] as number))
    return largest / 127
  })
  const rows = [...model.weights]
    .map(([key, row]) => ({
      key,
      cells: row.map((weight, column) => Math.round(weight / (scale[column] as number))),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== 0))
    .sort((a, b) => a.key - b.key)
  const header = new TextEncoder().encode(
    `${JSON.stringify({ checks, bias: model.bias, scale, features: rows.length })}\n`,
  )
  const keys = Int32Array.from(rows, ({ key }) => key)
  const cells = new Int8Array(rows.length * checks.length)
  for (const [index, row] of rows.entries()) cells.set(row.cells, index * checks.length)
  const bytes = new Uint8Array(header.length + keys.byteLength + cells.byteLength)
  bytes.set(header)
  bytes.set(new Uint8Array(keys.buffer), header.length)
  bytes.set(new Uint8Array(cells.buffer), header.length + keys.byteLength)
  return bytes
}
