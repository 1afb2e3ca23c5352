import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countryName } from './country.ts'

test('a country is named in each language, and one without a name by its code as it is written elsewhere', () => {
  assert.equal(countryName('kg', 'ru'), 'Кыргызстан')
  assert.equal(countryName('de', 'en'), 'Germany')
  for (const language of ['kk', 'ru', 'en'] as const) assert.equal(countryName('qq', language), 'qq')
})
