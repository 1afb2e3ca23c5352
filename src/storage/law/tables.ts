import type { DatabaseSync } from 'node:sqlite'

/** Rows that go into one file are cut to this size: SQLite holds larger ones, but a reader would wait for each. */
const PIECE = 1 << 24

type Numbers = Int32Array | Uint8Array

/** Writes a table of numbers of the word index. */
export function putTable(db: DatabaseSync, language: string, name: string, table: Numbers): void {
  const bytes = new Uint8Array(table.buffer, table.byteOffset, table.byteLength)
  const insert = db.prepare('insert into word_index values (?, ?, ?)')
  for (let piece = 0; piece * PIECE < Math.max(1, bytes.length); piece++)
    insert.run(language, `${name} ${piece}`, bytes.subarray(piece * PIECE, (piece + 1) * PIECE))
}

/** Reads a table of whole numbers. */
export function numbersOf(db: DatabaseSync, language: string, name: string): Int32Array {
  const bytes = bytesOf(db, language, name)
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2)
}

/** Reads a table of bytes. */
export function bytesOf(db: DatabaseSync, language: string, name: string): Uint8Array {
  const pieces: Uint8Array[] = []
  const select = db.prepare('select bytes from word_index where language = ? and name = ?')
  for (;;) {
    const row = select.get(language, `${name} ${pieces.length}`) as { bytes: Uint8Array } | undefined
    if (row === undefined) break
    pieces.push(row.bytes)
  }
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
