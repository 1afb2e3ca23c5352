import { PIECE, type Pieces, readPieces, wholePieces } from './pieces.ts'

/** Named tables of whole numbers and some words, in one file: a JSON line, then the tables as they lie in memory. */
export interface Tables {
  readonly words: Readonly<Record<string, unknown>>
  readonly numbers: Readonly<Record<string, Int32Array>>
}

/** Packs tables into bytes that `unpackTables` reads. */
export function packTables({ words, numbers }: Tables): Uint8Array {
  const names = Object.keys(numbers)
  const header = JSON.stringify({
    words,
    lengths: names.map((name) => [name, (numbers[name] as Int32Array).length]),
  })
  const line = new TextEncoder().encode(header)
  // Tables of whole numbers begin at a multiple of four: the line is filled up with spaces.
  const headerLength = Math.ceil((line.length + 1) / 4) * 4
  const total = names.reduce((sum, name) => sum + (numbers[name] as Int32Array).byteLength, headerLength)
  const bytes = new Uint8Array(total).fill(0x20, 0, headerLength)
  bytes.set(line)
  bytes[headerLength - 1] = 0x0a
  let at = headerLength
  for (const name of names) {
    const table = numbers[name] as Int32Array
    bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), at)
    at += table.byteLength
  }
  return bytes
}

/** Tables as they stand in packed bytes, and the first byte of each. */
export interface Unpacked extends Tables {
  readonly firstBytes: Readonly<Record<string, number>>
}

/**
 * Reads packed tables.
 * @param late names of tables that are read piece by piece, by whoever asks for something in them
 */
export function unpackTables(packed: Pieces, late: readonly string[] = []): Unpacked {
  const { bytes } = packed
  const headerLength = endOfLine(packed)
  const { words, lengths } = JSON.parse(new TextDecoder().decode(bytes.subarray(0, headerLength))) as {
    words: Record<string, unknown>
    lengths: [string, number][]
  }
  const numbers: Record<string, Int32Array> = {}
  const firstBytes: Record<string, number> = {}
  let at = headerLength
  for (const [name, length] of lengths) {
    firstBytes[name] = at
    if (!late.includes(name)) readPieces(packed, at, at + length * 4)
    numbers[name] = new Int32Array(bytes.buffer as ArrayBuffer, bytes.byteOffset + at, length)
    at += length * 4
  }
  return { words, numbers, firstBytes }
}

/** One past the first line. */
function endOfLine(packed: Pieces): number {
  const { bytes } = packed
  for (let read = PIECE; ; read += PIECE) {
    readPieces(packed, read - PIECE, Math.min(read, bytes.length))
    const end = bytes.subarray(read - PIECE, read).indexOf(0x0a)
    if (end >= 0) return read - PIECE + end + 1
    if (read >= bytes.length) throw new Error('packed tables without their first line')
  }
}

/** Packed tables that are all there; they begin at a multiple of four in memory. */
export function packedWhole(packed: Uint8Array): Pieces {
  return wholePieces(packed.byteOffset % 4 === 0 ? packed : Uint8Array.from(packed))
}
