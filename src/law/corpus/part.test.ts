import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lacksPart, partOf, partsIn, pieceOf, surelyLacksPart } from './part.ts'

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
  assert.equal(partOf(TEXT, '2-1'), '2-1. Вставленная часть.', 'a note is the whole article’s')
  assert.equal(partOf(TEXT, '3'), undefined)
})

test('a piece is a part, a point of it, or the note', () => {
  assert.deepEqual(pieceOf(TEXT, { part: '1', point: '6' }), {
    words: '6) шестой пункт;\nпродолжение шестого.',
    part: '1',
    point: '6',
  })
  assert.deepEqual(pieceOf(TEXT, { point: '1' }), { words: '1) первый пункт;', point: '1' })
  assert.match(pieceOf(TEXT, { part: 'note' }).words, /^Примечание/u)
  assert.deepEqual(pieceOf('Статья без частей.', { part: '2' }), { words: 'Статья без частей.' })
  assert.deepEqual(pieceOf(TEXT, { part: '6' }), {
    words: '6) шестой пункт;\nпродолжение шестого.',
    point: '6',
  })
})

test('a part or point that the text has not is answered with nothing else', () => {
  assert.deepEqual(pieceOf(TEXT, { part: '9' }), { words: '', lacks: { what: 'part', number: '9' } })
  assert.deepEqual(pieceOf(TEXT, { part: '9', point: '1' }), {
    words: '',
    lacks: { what: 'part', number: '9' },
  })
  for (const asked of [{ part: '2', point: '9' }, { point: '9' }])
    assert.deepEqual(pieceOf(TEXT, asked), { words: '', lacks: { what: 'point', number: '9' } })
  assert.deepEqual(pieceOf(TEXT, { part: '2', point: 'а' }), { words: '2. Вторая часть.', part: '2' })
})

test('a point that several parts have, or one of a part that bears no number, is not chosen for the reader', () => {
  const two = '1. Первая:\n1) один;\n2) два.\n2. Вторая:\n1) три.'
  assert.deepEqual(pieceOf(two, { point: '1' }), { words: two })
  assert.deepEqual(pieceOf(two, { point: '2' }), { words: '2) два.', point: '2' })
  assert.deepEqual(pieceOf(two, { part: '2', point: '1' }), { words: '1) три.', part: '2', point: '1' })
  const none = 'Понятия:\n1) один;\n2) два.'
  assert.deepEqual(pieceOf(none, { part: '2', point: '1' }), { words: none })
  assert.deepEqual(pieceOf(none, { part: '1', point: '1' }), { words: '1) один;', point: '1' })
  assert.deepEqual(pieceOf(none, { part: '2' }), { words: '2) два.', point: '2' })
})

test('a part is denied only where the text numbers parts and neither part nor point bears the number', () => {
  assert.equal(lacksPart(TEXT, '3'), true)
  assert.equal(lacksPart(TEXT, '2-1'), false)
  assert.equal(lacksPart(TEXT, '6'), false, 'people say part and mean point')
  assert.equal(lacksPart('Статья без частей.', '2'), false)
  assert.equal(lacksPart(TEXT, 'note'), false)
})

test('an extract that begins with a later part, or leaves one out, denies none', () => {
  assert.equal(surelyLacksPart(TEXT, '3'), true)
  assert.equal(surelyLacksPart('3. Третья.\n4. Четвертая.', '1'), false)
  assert.equal(surelyLacksPart('1. Первая.\n3. Третья.', '2'), false)
  assert.equal(surelyLacksPart('1. Первая.\n2. Вторая.\n2-1. Вставка.\n3. Третья.', '4'), true)
})
