import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { PIECE, type Pieces, pieceOf } from '../tables/pieces.ts'
import { BREAK_FEATURES, type Breaks } from './breaks.ts'
import {
  columnOf,
  NO_MODEL,
  packedLength,
  packModel,
  readModel,
  unpackModel,
  withBreaks,
  writeModel,
} from './model.ts'
import { layFeatures, rowOf, weightAt } from './model-tables.ts'

const COLUMNS = 14
const cell = fc.integer({ min: -127, max: 127 })
const row = fc.array(cell, { minLength: COLUMNS, maxLength: COLUMNS })
/** Stands behind all others in the tables, as a free place does. */
const LAST = 1903481007
/** Small numbers are as likely as large ones, 0 among them. */
const feature = fc.oneof(
  fc.constant(LAST),
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
)
const features = fc.uniqueArray(fc.tuple(feature, row), { maxLength: 300, selector: ([key]) => key })

test('features are found with the weights that a plain map gives them, and no others are', () => {
  fc.assert(
    fc.property(features, fc.array(feature), (known, others) => {
      const plain = new Map(known)
      const keys = Int32Array.from(known, ([key]) => key)
      const tables = layFeatures(keys, Int8Array.from(known.flatMap(([, cells]) => cells)), COLUMNS)
      for (const key of [...keys, ...others]) {
        const place = rowOf(tables, key)
        const cells = plain.get(key) ?? []
        for (let column = 0; column < COLUMNS; column++)
          assert.equal(place === 0 ? 0 : weightAt(tables, place, column), cells[column] ?? 0)
      }
    }),
    { numRuns: 60 },
  )
})

test('a model adds and tells the same weights, also when it was packed and is read piece by piece', () => {
  fc.assert(
    fc.property(features, (known) => {
      const checks = Array.from({ length: COLUMNS }, (_, column) => `check-${column}`)
      const bias = checks.map((_, column) => column / 3)
      const contexts = { 'check-0': { always: 0.5, elsewhere: -1, beside: { 'check-1': -0.25 } } }
      const breaks = breaksOf(known.length)
      const bytes = writeModel({ checks, bias, contexts, weights: new Map(known), breaks: breaksOf(1) })
      const model = readModel(withBreaks(bytes, breaks))
      const again = unpackModel(inPieces(packModel(model)))
      for (const read of [model, again]) {
        assert.deepEqual([read.breaks?.bias, read.breaks?.step], [breaks.bias, breaks.step])
        assert.deepEqual(read.breaks?.weights(), breaks.weights())
      }
      assert.deepEqual([model.contexts, again.contexts], [contexts, contexts])
      assert.deepEqual([again.checks, again.bias, again.scale], [model.checks, model.bias, model.scale])
      const sums = new Int32Array(packedLength(COLUMNS))
      const plain = new Array<number>(COLUMNS).fill(0)
      for (const [key] of known) {
        again.add(key, sums)
        for (let column = 0; column < COLUMNS; column++)
          plain[column] = (plain[column] as number) + model.weight(key, column)
      }
      assert.deepEqual(
        plain.map((_, column) => columnOf(sums[column >> 1] as number, column)),
        plain,
      )
    }),
    { numRuns: 30 },
  )
})

test('a language that was not trained knows no feature', () => {
  assert.equal(NO_MODEL.columns, 0)
  assert.equal(rowOf(NO_MODEL.ofOne, 12345) + rowOf(NO_MODEL.ofTwo, 12346), 0)
  assert.deepEqual([...NO_MODEL.wordWeights('word')], [])
})

/** Weights of ends of sentences, which differ from one place to the next. */
function breaksOf(factor: number): Breaks {
  const weights = Int8Array.from({ length: BREAK_FEATURES }, (_, feature) => feature * (factor + 1))
  return { bias: factor / 2, step: 0.25, weights: () => weights }
}

/** Bytes that are there only when their piece was read. */
function inPieces(all: Uint8Array): Pieces {
  const bytes = new Uint8Array(all.length)
  const isRead = new Uint8Array(pieceOf(all.length) + 1)
  return {
    bytes,
    isRead,
    read(first, last) {
      bytes.set(all.subarray(first * PIECE, (last + 1) * PIECE), first * PIECE)
      isRead.fill(1, first, last + 1)
    },
  }
}
