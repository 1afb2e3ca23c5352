import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lacksPart, partOf, partsIn, pieceOf } from './part.ts'

const TEXT = `1. Первая часть:
1) первый пункт;
6) шестой пункт;
продолжение шестого.
2. Вторая часть.
2-1. Вставленная часть.
Примечание. Под частью понимается часть.`

test('parts are found by their numbers, to the next part', () => {
  assert.deepEqual(partsIn(TEXT), ['1', '2', '2-1'])
  assert.equal(partOf(TEXT, '2'), '2. Вторая часть.')
  assert.equal(partOf(TEXT, '3'), undefined)
})

test('a piece is a part, a point of it, or the note; the broader piece where there is none of that number', () => {
  assert.equal(pieceOf(TEXT, { part: '1', point: '6' }), '6) шестой пункт;\nпродолжение шестого.')
  assert.equal(pieceOf(TEXT, { point: '1' }), '1) первый пункт;')
  assert.match(pieceOf(TEXT, { part: 'note' }), /^Примечание/u)
  assert.equal(pieceOf(TEXT, { part: '9' }), TEXT)
})

test('a part is denied only where the text numbers parts and neither part nor point bears the number', () => {
  assert.equal(lacksPart(TEXT, '3'), true)
  assert.equal(lacksPart(TEXT, '2-1'), false)
  assert.equal(lacksPart(TEXT, '6'), false, 'people say part and mean point')
  assert.equal(lacksPart('Статья без частей.', '2'), false)
  assert.equal(lacksPart(TEXT, 'note'), false)
})
