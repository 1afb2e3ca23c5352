import { wordFeatures } from './features.ts'

/**
 * A linear model of one language: how much each feature speaks for each check. Trained by `training/train.ts` from the
 * sentences beside it; kept as one file, a JSON line and two tables.
 */
export interface Model {
  /** Checks in the order of the columns. */
  readonly checks: readonly string[]
  /** What a window scores before any word is counted, by check. */
  readonly bias: Float64Array
  readonly columns: number
  /** False only where the model surely does not know the feature: one look into a small table. */
  mayKnow(feature: number): boolean
  /** Adds the weights of a feature to `into`; false where the feature is unknown. */
  add(feature: number, into: Float64Array, at: number): boolean
  /** Weights of a word apart from its neighbours. */
  wordWeights(word: string): Float64Array
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
  mayKnow: () => false,
  add: () => false,
  wordWeights: () => new Float64Array(),
}

/** Bits of the table that tells unknown features at one look; small enough to stay in the processor's cache. */
const KNOWN_BITS = 1 << 19

/** Reads a model from its file. */
export function readModel(bytes: Uint8Array): Model {
  const lineEnd = bytes.indexOf(0x0a)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(0, lineEnd))) as Header
  const { checks, features } = header
  const columns = checks.length
  // Copied, because a table of whole numbers must begin at a multiple of four, and a file is often a view of a larger buffer.
  const keys = new Int32Array(Uint8Array.from(bytes.subarray(lineEnd + 1, lineEnd + 1 + features * 4)).buffer)
  const cells = new Int8Array(Uint8Array.from(bytes.subarray(lineEnd + 1 + features * 4)).buffer)
  const scale = Float64Array.from(header.scale)
  let size = 1024
  while (size < features * 2) size *= 2
  const mask = size - 1
  const slots = new Int32Array(size)
  const known = new Int32Array(KNOWN_BITS >> 5)
  for (let row = 0; row < features; row++) {
    const bit = slotOf(keys[row] as number) & (KNOWN_BITS - 1)
    known[bit >> 5] = (known[bit >> 5] as number) | (1 << (bit & 31))
    let slot = slotOf(keys[row] as number) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = row + 1
  }

  function add(feature: number, into: Float64Array, at: number): boolean {
    let slot = slotOf(feature) & mask
    for (;;) {
      const row = slots[slot] as number
      if (row === 0) return false
      if (keys[row - 1] === feature) {
        const from = (row - 1) * columns
        for (let column = 0; column < columns; column++) {
          into[at + column] =
            (into[at + column] as number) + (cells[from + column] as number) * (scale[column] as number)
        }
        return true
      }
      slot = (slot + 1) & mask
    }
  }

  return {
    checks,
    columns,
    bias: Float64Array.from(header.bias),
    mayKnow(feature) {
      const bit = slotOf(feature) & (KNOWN_BITS - 1)
      return ((known[bit >> 5] as number) & (1 << (bit & 31))) !== 0
    },
    add,
    wordWeights(word) {
      const sum = new Float64Array(columns)
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
