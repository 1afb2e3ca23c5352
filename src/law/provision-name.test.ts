import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSection, sectionName, shortNames, unitOf } from './provision-name.ts'

test('a section is named as English law does, of whatever country, and by its sign elsewhere', () => {
  for (const language of ['en', 'en-GB', 'EN-ie']) {
    assert.equal(sectionName('5', language), 'Section\u00a05')
    assert.deepEqual(shortNames('5', language), { kk: '§ 5', ru: '§ 5', en: 's. 5' })
  }
  assert.equal(sectionName('5', 'de'), '§\u00a05')
  assert.equal(shortNames('5', 'de').en, '§ 5')
  assert.equal(shortNames('5', undefined).en, 'art. 5')
})

test('a section is told by its anchor, and not from a word that begins alike or what stands within a section', () => {
  for (const anchor of ['sec_5', 'sec_4a', 'sec_IV', 'sec5', 'section-5', 'sec_9__sec_1'])
    assert.equal(isSection({ anchor }), true, anchor)
  for (const anchor of ['second-schedule', 'secretariat', 'sec_1__art_5', 'art_9__sec_1', 'art_5', 'st174'])
    assert.equal(isSection({ anchor }), false, anchor)
})

test('what the words of its number call a provision stands before what its anchor does', () => {
  assert.equal(unitOf({ anchor: 'art_1', unit: 'section' }), 'section')
  assert.equal(unitOf({ anchor: 'sec_1', unit: 'article' }), 'article')
  assert.equal(unitOf({ anchor: 'chp_1__sec_5' }), undefined)
  assert.equal(unitOf({ anchor: 'st174' }), 'article')
})
