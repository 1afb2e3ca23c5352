import type { DatabaseSync } from 'node:sqlite'

/** Rows that go into one file are cut to this size: SQLite holds larger ones, but a reader would wait for each. */
const PIECE = 1 << 20

type Numbers = Int32Array | Uint8Array

/** Writes tables of the word index of a language; one may come in parts. */
export function tableWriter(db: DatabaseSync, language: string): (name: string, part: Numbers) => void {
  const insert = db.prepare('insert into word_index values (?, ?, ?)')
  const pieces = new Map<string, number>()
  return (name, part) => {
    const bytes = new Uint8Array(part.buffer, part.byteOffset, part.byteLength)
    for (let from = 0; from < Math.max(1, bytes.length); from += PIECE) {
      const piece = pieces.get(name) ?? 0
      pieces.set(name, piece + 1)
      insert.run(language, `${name} ${piece}`, bytes.subarray(from, from + PIECE))
    }
  }
}

/** Reads a table of whole numbers. */
export function numbersOf(db: DatabaseSync, language: string, name: string): Int32Array {
  const bytes = bytesOf(db, language, name)
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2)
}

/** Reads a table of bytes. */
export function bytesOf(db: DatabaseSync, language: string, name: string): Uint8Array {
  const lengths: number[] = []
  const lengthOf = db.prepare(
    'select length(bytes) as length from word_index where language = ? and name = ?',
  )
  for (;;) {
    const row = lengthOf.get(language, `${name} ${lengths.length}`) as { length: number } | undefined
    if (row === undefined) break
    lengths.push(row.length)
  }
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0))
  const select = db.prepare('select bytes from word_index where language = ? and name = ?')
  let at = 0
  for (const piece of lengths.keys()) {
    const row = select.get(language, `${name} ${piece}`) as { bytes: Uint8Array<ArrayBuffer> }
    bytes.set(row.bytes, at)
    at += row.bytes.length
    // Let go of at once: pieces that wait to be collected would be as large as the index once more.
    row.bytes.buffer.transfer(0)
  }
  return bytes
}
