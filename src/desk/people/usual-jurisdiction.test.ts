import assert from 'node:assert/strict'
import { test } from 'node:test'
import { usualJurisdiction } from './usual-jurisdiction.ts'

const KNOWN = new Map([
  ['kz', {}],
  ['xa', { isExample: true }],
] as const)

test('a new body is of the country of most bodies, or of the only one that is known', () => {
  assert.equal(usualJurisdiction([], KNOWN), 'kz')
  assert.equal(usualJurisdiction([{}], KNOWN), 'kz')
  assert.equal(usualJurisdiction([], new Map([...KNOWN, ['kg', {}]])), '')
  assert.equal(usualJurisdiction([], new Map()), '')
  const bodies = ['kz', 'kg', 'kg', 'uz', 'uz'].map((jurisdiction) => ({ jurisdiction }))
  assert.equal(usualJurisdiction(bodies, KNOWN), 'kg')
})
