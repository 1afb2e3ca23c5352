import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { PIECE } from '../../law/corpus/index/byte-table.ts'
import { SCHEMA } from './schema.ts'
import { tableReader, tableWriter } from './tables.ts'

test('tables that come in parts are read as they were written, whole or piece by piece, whatever their length', () => {
  using db = new DatabaseSync(':memory:')
  db.exec(SCHEMA)
  const parts = {
    none: [],
    short: [3],
    piece: [PIECE],
    long: [PIECE - 1, 2, 3 * PIECE, 5],
    byParts: [PIECE / 2, PIECE / 2, 1],
  }
  const written = Object.entries(parts).map(([name, lengths]) => [name, lengths.map(bytesOf)] as const)
  for (const language of ['kk', 'ru']) {
    const writer = tableWriter(db, language)
    for (const [name, all] of written)
      for (const part of all.length === 0 ? [new Uint8Array(0)] : all) writer.put(name, part)
    writer.put('numbers', Int32Array.of(1, -1, 2 ** 30))
    writer.finish()
  }
  for (const language of ['ru', 'kk']) {
    const { bytes, numbers, pieces } = tableReader(db, language)
    for (const [name, all] of written) {
      const whole = Buffer.concat(all)
      assert.deepEqual(Buffer.from(bytes(name)), whole)
      const table = pieces(name)
      for (let from = table.bytes.length - 2; from >= 0; from -= PIECE - 7) {
        table.reach(from, from + 10)
        assert.deepEqual(Buffer.from(table.bytes.subarray(from, from + 10)), whole.subarray(from, from + 10))
      }
    }
    assert.deepEqual(numbers('numbers'), Int32Array.of(1, -1, 2 ** 30))
  }
})

test('of a table only the pieces are read that somebody comes to', () => {
  using db = new DatabaseSync(':memory:')
  db.exec(SCHEMA)
  const writer = tableWriter(db, 'kk')
  writer.put('codes', bytesOf(5 * PIECE))
  writer.finish()
  const table = tableReader(db, 'kk').pieces('codes')
  table.reach(2 * PIECE + 3, 2 * PIECE + 4)
  const read = [0, 1, 2, 3, 4].map((piece) =>
    table.bytes.subarray(piece * PIECE, (piece + 1) * PIECE).some((byte) => byte !== 0),
  )
  assert.deepEqual(read, [false, false, true, false, false])
  assert.equal(table.isWhole, false)
  table.reach(0, table.bytes.length)
  assert.equal(table.isWhole, true)
})

function bytesOf(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => (at * 7 + (at >> 8)) & 0xff)
}
