import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { align } from './align.ts'
import type { Sentence } from './sentences.ts'

/** Sentences of some lengths; a new paragraph before each that is negative. */
function sentences(...lengths: number[]): Sentence[] {
  let [at, paragraph] = [0, 0]
  return lengths.map((length, index) => {
    if (length < 0 && index > 0) paragraph++
    const sentence = { start: at, end: at + Math.abs(length), paragraph }
    at += Math.abs(length) + 1
    return sentence
  })
}

test('as many sentences of like lengths answer each other one by one', () => {
  const beads = align(sentences(40, 90, 20), sentences(48, 101, 25))
  assert.deepEqual(
    beads,
    [0, 1, 2].map((place) => ({ here: [place], there: [place] })),
  )
})

test('a sentence that was parted in two is answered by both', () => {
  assert.deepEqual(align(sentences(60, 200, 50), sentences(60, 110, 90, 50)), [
    { here: [0], there: [0] },
    { here: [1], there: [1, 2] },
    { here: [2], there: [3] },
  ])
})

test('what stands in one language only is left alone', () => {
  assert.deepEqual(align(sentences(80, 150, 60), sentences(80, 60)), [
    { here: [0], there: [0] },
    { here: [1], there: [] },
    { here: [2], there: [1] },
  ])
})

test('sentences answer each other within their paragraphs where both texts have as many', () => {
  const beads = align(sentences(40, 40, -300), sentences(80, -100, 200))
  assert.deepEqual(beads, [
    { here: [0, 1], there: [0] },
    { here: [2], there: [1, 2] },
  ])
})

test('whatever the lengths, each sentence stands in one place and in order', () => {
  const lengths = fc.array(
    fc.integer({ min: -400, max: 400 }).filter((length) => length !== 0),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(lengths, lengths, (one, other) => {
      const beads = align(sentences(...one), sentences(...other))
      assert.deepEqual(
        beads.flatMap(({ here }) => here),
        [...one.keys()],
      )
      assert.deepEqual(
        beads.flatMap(({ there }) => there),
        [...other.keys()],
      )
    }),
  )
})
