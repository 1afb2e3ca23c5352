import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadCatalog } from '../src/catalog.ts'
import { type Check, withTraits } from '../src/reader/check.ts'
import { createReader } from '../src/reader/read.ts'

const { knowledge, sheets } = await loadCatalog()
const THREAT = {
  id: 's',
  text: 'Нарушителям грозит лишение свободы до семи лет.',
  language: 'ru',
  sha256: '',
} as const

function read(check: Check): void {
  createReader({ knowledge, checks: new Map([['curious', check]]), wording: sheets })(THREAT)
}

test('a check may ask for those that it says it hears, and for no others', () => {
  const asked: number[] = []
  const curious: Check = (view) => {
    asked.push(view.speaksFor('threatened-sanction', view.sentence(0)))
    return []
  }
  assert.throws(() => read(curious), /“curious” does not say that it hears “threatened-sanction”/u)
  read(withTraits({ asks: [], missing: [], hears: ['threatened-sanction'] }, curious))
  assert.deepEqual(
    asked.map((score) => score > 0),
    [true],
  )
})

test('a check gives way only to those that it says it hears', () => {
  const shy: Check = function* (view) {
    yield {
      at: view.sentence(0),
      asks: 'what',
      missing: 'what',
      certainty: 'certain',
      evidence: [],
      unlessAsks: 'threatened-sanction',
    }
  }
  assert.throws(() => read(shy), /“curious” does not say that it hears/u)
})
