import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { layOrdered, placeOf } from './ordered.ts'

const LARGEST = 2 ** 31 - 1
/** The ends of all numbers are where a look could run out of the table, and the largest is what stands in free places. */
const number = fc.oneof(
  fc.constantFrom(LARGEST, LARGEST - 1, 0, -1, -(2 ** 31)),
  fc.integer({ min: -(2 ** 31), max: LARGEST }),
  fc.integer({ min: LARGEST - 300, max: LARGEST }),
)

test('every key is found at the place that it was given, and no other number is', () => {
  fc.assert(
    fc.property(fc.uniqueArray(number, { maxLength: 400 }), fc.array(number), (keys, others) => {
      const { places, ...ordered } = layOrdered(keys)
      assert.deepEqual(
        keys.map((key) => placeOf(ordered, key)),
        [...places],
      )
      assert.equal(new Set(places).size, keys.length)
      for (const other of others) {
        const place = placeOf(ordered, other)
        if (!keys.includes(other)) assert.ok(!places.includes(place) || ordered.keys[place] !== other)
      }
    }),
    { numRuns: 100 },
  )
})

test('keys that are the same stand behind each other, and the first is found', () => {
  const { places, ...ordered } = layOrdered([7, -3, 7, 7])
  assert.equal(placeOf(ordered, 7), places[0])
  assert.deepEqual([places[2], places[3]], [(places[0] as number) + 1, (places[0] as number) + 2])
})

test('an empty table has a place for every number, and it is free', () => {
  const ordered = layOrdered([])
  for (const key of [0, -1, LARGEST - 1, -(2 ** 31)])
    assert.notEqual(ordered.keys[placeOf(ordered, key)], key)
})
