import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sectionName, shortNames } from './provision-name.ts'

test('a section is named as English law does, of whatever country, and by its sign elsewhere', () => {
  for (const language of ['en', 'en-GB', 'EN-ie']) {
    assert.equal(sectionName('5', language), 'Section\u00a05')
    assert.deepEqual(shortNames('5', language), { kk: '§ 5', ru: '§ 5', en: 's. 5' })
  }
  assert.equal(sectionName('5', 'de'), '§\u00a05')
  assert.equal(shortNames('5', 'de').en, '§ 5')
  assert.equal(shortNames('5', undefined).en, 'art. 5')
})
