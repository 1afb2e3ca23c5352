import type { DatabaseSync } from 'node:sqlite'
import { ByteTable, PIECE } from '../../law/corpus/index/byte-table.ts'

type Numbers = Int32Array | Uint8Array

/** Writes tables of the word index of a language, one after another; one may come in parts. */
export interface TableWriter {
  put(name: string, part: Numbers): void
  /** All tables were put. */
  finish(): void
}

/**
 * Makes a writer of tables. They are cut into pieces, each of which is read alone. A piece is a row that is found by its number: by
 * any other key SQLite would read the whole of each piece that it compares on its way.
 */
export function tableWriter(db: DatabaseSync, language: string): TableWriter {
  const insertTable = db.prepare('insert into word_table values (?, ?, ?, ?)')
  const insertPiece = db.prepare('insert into word_piece (bytes) values (?)')
  const { count } = db.prepare('select count(*) as count from word_piece').get() as { count: number }
  const waiting = new Uint8Array(PIECE)
  let next = count + 1
  let table: { readonly name: string; readonly first: number; length: number } | undefined
  let filled = 0

  function putPiece(): void {
    insertPiece.run(waiting.subarray(0, filled))
    next++
    filled = 0
  }

  function finish(): void {
    if (table === undefined) return
    if (filled > 0) putPiece()
    insertTable.run(language, table.name, table.first, table.length)
  }

  return {
    put(name, part) {
      if (table?.name !== name) {
        finish()
        table = { name, first: next, length: 0 }
      }
      const bytes = new Uint8Array(part.buffer, part.byteOffset, part.byteLength)
      table.length += bytes.length
      for (let from = 0; from < bytes.length; ) {
        const to = Math.min(bytes.length, from + PIECE - filled)
        waiting.set(bytes.subarray(from, to), filled)
        filled += to - from
        from = to
        if (filled === PIECE) putPiece()
      }
    },
    finish,
  }
}

/** Reads tables of the word index of a language. */
export interface TableReader {
  numbers(name: string): Int32Array
  bytes(name: string): Uint8Array
  /** A table whose pieces are read when somebody comes to them. */
  pieces(name: string): ByteTable
}

export function tableReader(db: DatabaseSync, language: string): TableReader {
  const table = db.prepare(
    'select first_piece as first, length from word_table where language = ? and name = ?',
  )
  const piece = db.prepare('select bytes from word_piece where id = ?')

  function pieces(name: string): ByteTable {
    const { first, length } = table.get(language, name) as { first: number; length: number }
    let read: Uint8Array<ArrayBuffer> | undefined
    return new ByteTable(new Uint8Array(length), (number) => {
      // Let go of at once: pieces that wait to be collected would be as large as the index.
      read?.buffer.transfer(0)
      ;({ bytes: read } = piece.get(first + number) as { bytes: Uint8Array<ArrayBuffer> })
      return read
    })
  }

  function bytes(name: string): Uint8Array {
    const table = pieces(name)
    table.reach(0, table.bytes.length)
    return table.bytes
  }

  return {
    pieces,
    bytes,
    numbers(name) {
      const { buffer, byteLength } = bytes(name)
      return new Int32Array(buffer, 0, byteLength >> 2)
    },
  }
}
