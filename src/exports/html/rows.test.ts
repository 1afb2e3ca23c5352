import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Claim } from '../../reader/reading.ts'
import { rowsOf } from './rows.ts'

const claim = (text: string, words: string, n: number): Claim => {
  const start = text.indexOf(words)
  return { n, quote: { start, end: start + words.length, text: words } }
}

test('a row ends where the next claim begins; words between claims stay with the claim before', () => {
  const text = 'Opening. First claim. Aside. Second claim.\n\nNo claim here.'
  const rows = rowsOf(text, [claim(text, 'First claim.', 1), claim(text, 'Second claim.', 2)])
  const words = rows.map((paragraph) =>
    paragraph.map(({ claim, pieces }) => [
      claim,
      pieces.map(({ start, end }) => text.slice(start, end)).join('|'),
    ]),
  )
  assert.deepEqual(words, [
    [
      [1, 'Opening. |First claim.| Aside. '],
      [2, 'Second claim.'],
    ],
    [[null, 'No claim here.']],
  ])
})

test('a claim that runs over a paragraph is marked in both and numbered once', () => {
  const text = 'One claim\n\nover two. Rest.'
  const rows = rowsOf(text, [{ n: 1, quote: { start: 0, end: 20, text: text.slice(0, 20) } }])
  assert.deepEqual(
    rows
      .flat()
      .map(({ claim, pieces }) => [
        claim,
        pieces.filter(({ claim }) => claim === 1).map(({ opens }) => opens),
      ]),
    [
      [1, [true]],
      [null, [false]],
    ],
  )
})

test('whatever the claims, the pieces are the whole text in order, apart from gaps between paragraphs', () => {
  const texts = fc
    .array(fc.constantFrom('a', 'ә', '. ', '\n', '\n\n', '😀', ' '), { maxLength: 40 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, fc.array(fc.nat(60), { maxLength: 8 }), (text, cuts) => {
      const places = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].sort((a, b) => a - b)
      const claims: Claim[] = []
      for (let at = 0; at + 1 < places.length; at += 2) {
        const [start, end] = [places[at] as number, places[at + 1] as number]
        claims.push({ n: claims.length + 1, quote: { start, end, text: text.slice(start, end) } })
      }
      const pieces = rowsOf(text, claims)
        .flat()
        .flatMap(({ pieces }) => pieces)
      let cursor = 0
      for (const { start, end } of pieces) {
        assert.match(text.slice(cursor, start), /^\n*$/u)
        cursor = end
      }
      assert.match(text.slice(cursor), /^\n*$/u)
    }),
  )
})
