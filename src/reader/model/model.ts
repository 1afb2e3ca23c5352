import { type Pieces, readNumbers } from '../tables/pieces.ts'
import { packTables, unpackTables } from '../tables/tables.ts'
import type { Breaks } from './breaks.ts'
import type { Contexts } from './context.ts'
import { isOfTwo, wordFeatures } from './features.ts'
import {
  EVERY_OTHER,
  type FeatureTables,
  layFeatures,
  readRow,
  rowOf,
  TOO_LARGE,
  weightAt,
} from './model-tables.ts'

/**
 * Two columns in one whole number: the second times 65,536 plus the first. Sums of such numbers are sums of both columns as
 * long as each stays within 16 bits, so that one addition serves two checks. A stretch of forty words stays below a third
 * of that; text made to exceed it gets a wrong but still the same score.
 */
export type Packed = Int32Array

/** Packed numbers that hold so many columns: a multiple of four, as words are added up four at a time. */
export function packedLength(columns: number): number {
  return ((columns + 7) >> 3) * 4
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
  /** What the scores of checks depend on besides the words of a stretch. */
  readonly contexts: Contexts
  /** Features of one word, concept or list: asked when a word is learned. */
  readonly ofOne: FeatureTables
  /** Features of two words or concepts: asked at every word of a text. */
  readonly ofTwo: FeatureTables
  /** Where sentences end in text without marks. */
  readonly breaks?: Breaks | undefined
  /** Adds the weights of a feature to packed sums, which begin at a place of a table; nothing where the feature is unknown. */
  add(feature: number, into: Packed, at?: number): void
  /** Weight of a feature for one check, in steps. */
  weight(feature: number, column: number): number
  /** Packed weights of a word apart from its neighbours. */
  wordWeights(word: string): Packed
}

/** What a model has besides its tables. */
interface Words {
  readonly checks: readonly string[]
  readonly bias: readonly number[]
  readonly scale: readonly number[]
  readonly contexts: Contexts
}

/** What breaks have besides their weights. */
type BreakWords = Omit<Breaks, 'weights'>

interface Header extends Words {
  readonly features: number
  readonly breaks?: BreakWords
}

/** The words of a packed model. */
type PackedHeader = Words & {
  readonly sizes: Record<(typeof TABLES)[number], Pick<FeatureTables, 'shares' | 'bits'>>
  readonly breaks?: BreakWords
}

const TABLES = ['ofOne', 'ofTwo'] as const

function modelOf(
  { checks, bias, scale, contexts }: Words,
  { ofOne, ofTwo }: Pick<Model, (typeof TABLES)[number]>,
  breaks?: Breaks,
): Model {
  const columns = checks.length
  const tablesOf = (feature: number): FeatureTables => (isOfTwo(feature) ? ofTwo : ofOne)

  function add(feature: number, into: Packed, at = 0): void {
    const tables = tablesOf(feature)
    const { rows, groups } = tables
    const row = rowOf(tables, feature)
    if (row === 0) return
    readRow(tables, row)
    for (let group = 0; group < groups; group++) {
      const four = rows[row + group] as number
      const place = at + group * 2
      into[place] = (into[place] as number) + (four & EVERY_OTHER) - TOO_LARGE
      into[place + 1] = (into[place + 1] as number) + ((four >>> 8) & EVERY_OTHER) - TOO_LARGE
    }
  }

  return {
    checks,
    columns,
    bias: Float64Array.from(bias),
    scale: Float64Array.from(scale),
    contexts,
    ofOne,
    ofTwo,
    breaks,
    add,
    weight(feature, column) {
      const tables = tablesOf(feature)
      const row = rowOf(tables, feature)
      return row === 0 ? 0 : weightAt(tables, row, column)
    },
    wordWeights(word) {
      const sum = new Int32Array(packedLength(columns))
      for (const feature of wordFeatures(word)) add(feature, sum)
      return sum
    },
  }
}

/** What a language has before it is trained: it knows no feature and no check. */
export const NO_MODEL: Model = modelOf(
  { checks: [], bias: [], scale: [], contexts: {} },
  layParted(new Int32Array(), new Int8Array(), 0),
)

function layParted(
  keys: Int32Array,
  cells: Int8Array,
  columns: number,
): Pick<Model, (typeof TABLES)[number]> {
  const parted = Map.groupBy(keys.keys(), (index) => isOfTwo(keys[index] as number))
  return {
    ofOne: layFeatures(keys, cells, columns, parted.get(false) ?? []),
    ofTwo: layFeatures(keys, cells, columns, parted.get(true) ?? []),
  }
}

/** Reads a model from its file. */
export function readModel(bytes: Uint8Array): Model {
  const lineEnd = bytes.indexOf(0x0a)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(0, lineEnd))) as Header
  const { checks, features } = header
  // Copied, because a table of whole numbers must begin at a multiple of four, and a file is often a view of a larger buffer.
  const body = new Uint8Array(bytes.length - lineEnd - 1)
  body.set(bytes.subarray(lineEnd + 1))
  const keys = new Int32Array(body.buffer, 0, features)
  const cells = new Int8Array(body.buffer, features * 4, features * checks.length)
  const weights = new Int8Array(body.buffer, features * 4 + cells.length)
  const breaks = header.breaks && { ...header.breaks, weights: () => weights }
  return modelOf(header, layParted(keys, cells, checks.length), breaks)
}

/** Packs a model, laid out as the reader works with it, into the bytes of a file: a start then has nothing to lay out. */
export function packModel(model: Model): Uint8Array {
  const { checks, bias, scale, contexts } = model
  const numbers: Record<string, Int32Array> = {}
  const sizes: Record<string, unknown> = {}
  for (const name of TABLES) {
    const { keys, rows, shares, bits } = model[name]
    sizes[name] = { shares, bits }
    numbers[`${name}.keys`] = keys
    numbers[`${name}.rows`] = rows
  }
  const breaks = model.breaks && { bias: model.breaks.bias, step: model.breaks.step }
  // A copy, because a table of whole numbers must begin at a multiple of four.
  if (model.breaks) numbers.breaks = new Int32Array(Int8Array.from(model.breaks.weights()).buffer)
  return packTables({
    words: { checks, bias: [...bias], scale: [...scale], contexts, sizes, breaks },
    numbers,
  })
}

/** Reads a packed model; its rows of weights are read as they are asked for. */
export function unpackModel(pieces: Pieces): Model {
  const { words, numbers, firstBytes } = unpackTables(pieces, [
    'breaks',
    ...TABLES.map((name) => `${name}.rows`),
  ])
  const header = words as unknown as PackedHeader
  const tables = (name: (typeof TABLES)[number]): FeatureTables => ({
    keys: numbers[`${name}.keys`] as Int32Array,
    rows: numbers[`${name}.rows`] as Int32Array,
    groups: (header.checks.length + 3) >> 2,
    pieces,
    firstByte: firstBytes[`${name}.rows`] as number,
    ...header.sizes[name],
  })
  const weights = (): Int8Array => {
    const table = numbers.breaks as Int32Array
    readNumbers(pieces, firstBytes.breaks as number, 0, table.length)
    return new Int8Array(table.buffer, table.byteOffset, table.byteLength)
  }
  const breaks = header.breaks && { ...header.breaks, weights }
  return modelOf(header, { ofOne: tables('ofOne'), ofTwo: tables('ofTwo') }, breaks)
}

/** Writes a model in the form that `readModel` reads. */
export function writeModel(model: {
  readonly checks: readonly string[]
  readonly bias: readonly number[]
  readonly contexts: Contexts
  readonly weights: ReadonlyMap<number, readonly number[]>
  readonly breaks: Breaks
}): Uint8Array {
  const { checks, bias, contexts, breaks } = model
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
  const keys = Int32Array.from(rows, ({ key }) => key)
  const cells = new Int8Array(rows.length * checks.length)
  for (const [index, row] of rows.entries()) cells.set(row.cells, index * checks.length)
  return modelBytes(
    { checks, bias, scale, contexts, features: rows.length },
    [new Uint8Array(keys.buffer), new Uint8Array(cells.buffer)],
    breaks,
  )
}

/** The file of a model with other breaks, and all else as it was. */
export function withBreaks(bytes: Uint8Array, breaks: Breaks): Uint8Array {
  const lineEnd = bytes.indexOf(0x0a)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(0, lineEnd))) as Header
  const tables = header.features * (4 + header.checks.length)
  return modelBytes(header, [bytes.subarray(lineEnd + 1, lineEnd + 1 + tables)], breaks)
}

function modelBytes(
  header: Header,
  tables: readonly Uint8Array[],
  { bias, step, weights }: Breaks,
): Uint8Array {
  const line = new TextEncoder().encode(`${JSON.stringify({ ...header, breaks: { bias, step } })}\n`)
  const parts = [line, ...tables, new Uint8Array(weights())]
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
