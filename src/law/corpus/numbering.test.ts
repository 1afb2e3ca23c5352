import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isBeyond, isGapAt } from './numbering.ts'

function articles(...numbers: readonly string[]): { readonly number: string }[] {
  return numbers.map((number) => ({ number }))
}

/** Articles of an act that is numbered through, but for some. */
function through(last: number, ...without: readonly number[]): { readonly number: string }[] {
  const all = Array.from({ length: last }, (_, index) => index + 1)
  return articles(...all.filter((number) => !without.includes(number)).map(String))
}

test('an act that has the article before and the one behind has not the one between', () => {
  assert.equal(isGapAt(through(40, 17), '17'), true)
  assert.equal(isGapAt(through(6, 3), '3'), true)
  assert.equal(isGapAt(through(40), '17-1'), true)
  assert.equal(isGapAt([...through(40), ...articles('17-1', '17-3')], '17-2'), true)
  assert.equal(isGapAt([...through(40), ...articles('17-1')], '17-2'), true)
})

test('nothing is told of what stands beyond the first or the last, or beside another gap', () => {
  assert.equal(isGapAt(through(40), '41'), false)
  assert.equal(isGapAt(through(40), '9999'), false)
  assert.equal(isGapAt(through(40, 17, 18), '17'), false)
  assert.equal(isGapAt(through(40), '17-3'), false)
  assert.equal(isGapAt(through(40), '40-1'), false)
  assert.equal(isGapAt(through(40), '17'), false, 'it is there')
})

test('an extract of an act tells nothing of what it leaves out', () => {
  assert.equal(isGapAt(articles('174', '274'), '188'), false)
  assert.equal(isGapAt(articles('129', '131'), '130'), false)
  assert.equal(isGapAt(articles('1', '2', '3', '129', '131', '174', '274'), '130'), false)
  assert.equal(isGapAt([], '1'), false)
})

test('an act that is held to the article on its coming into force has none behind that', () => {
  const closed = [...through(39), { number: '40', closes: true }]
  for (const article of ['41', '9999', '41-1']) assert.equal(isBeyond(closed, article), true, article)
  for (const article of ['40', '40-1', '17-1', 'an1']) assert.equal(isBeyond(closed, article), false, article)
  assert.equal(isBeyond(through(40), '41'), false, 'it may go on')
  assert.equal(isBeyond([...articles('1', '174', '274'), { number: '467', closes: true }], '499'), false)
  assert.equal(isBeyond([...through(39).slice(9), { number: '40', closes: true }], '41'), false)
})
