import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CorpusAct } from '../corpus/passage.ts'
import { type Eli, eliOf, eliPath, keyIn, provisionNames, readEli } from './identifier.ts'

const code: CorpusAct = { key: '81097', title: 'Code', rank: 3, number: '226-V', adopted: '2014-07-03' }
const partsOf = (path: string): string[] => path.split('/').slice(2).map(decodeURIComponent)

test('an act, a provision, a part of it, a version and a text have identifiers that contain each other', () => {
  const passage = { anchor: 'st274', number: '274' }
  assert.equal(eliOf('kz', code), '/eli/kz/code/2014/226-v')
  assert.equal(eliOf('kz', code, { passage }), '/eli/kz/code/2014/226-v/art_274')
  assert.equal(
    eliOf('kz', code, { passage, part: '2', point: '1', on: '2022-09-03', language: 'ru' }),
    '/eli/kz/code/2014/226-v/art_274/part_2/point_1/2022-09-03/rus',
  )
})

test('numbers with letters of another alphabet are one number', () => {
  assert.equal(eliOf('kz', { ...code, number: '95-VІІІ' }), '/eli/kz/code/2014/95-viii')
  assert.equal(eliOf('kz', { ...code, number: ' 268-ХІІІ ' }), '/eli/kz/code/2014/268-xiii')
  assert.equal(eliOf('kz', { ...code, number: '7/2' }), '/eli/kz/code/2014/7-2')
})

test('what has no number of its own, or no day, bears its key', () => {
  const { number: _, adopted: __, ...bare } = code
  assert.equal(eliOf('kz', bare), '/eli/kz/code/undated/key-81097')
  assert.equal(eliOf('kz', { ...bare, published: '2014-07-09' }), '/eli/kz/code/2014/key-81097')
  assert.equal(eliOf('kz', { ...code, rank: 7 }), '/eli/kz/ministerial-order/2014/key-81097')
  assert.equal(eliOf('kz', { ...code, rank: 9 }), '/eli/kz/act/2014/key-81097')
  const key = '/akn/zz/act/2031-04-17/7-X'
  assert.equal(keyIn(readEli(partsOf(eliOf('zz', { ...bare, key }))) as Eli), key)
})

test('a section is named as an article is, so that its identifier outlasts what a corpus calls it', () => {
  assert.equal(
    eliOf('kz', code, { passage: { anchor: 'sec_9', number: '9' } }),
    '/eli/kz/code/2014/226-v/art_9',
  )
})

test('an article of an annex is named by its anchor: its number is another article’s', () => {
  const annex = { anchor: 'an3_st1', number: '1' }
  assert.equal(eliOf('kz', code, { passage: annex }), '/eli/kz/code/2014/226-v/an3_st1')
  assert.deepEqual(provisionNames(readEli(partsOf('/eli/kz/code/2014/226-v/an3_st1')) as Eli), ['an3_st1'])
  assert.deepEqual(provisionNames(readEli(partsOf('/eli/kz/code/2014/226-v/art_5')) as Eli), ['art_5', '5'])
})

test('what is no identifier is not read', () => {
  for (const path of [
    '',
    '/eli',
    '/eli/kz',
    '/eli/kz/code/2014',
    '/eli/kz/code//226-v',
    '/eli/kz/code/2014/226-v/art_1/what',
  ])
    assert.equal(readEli(partsOf(path)), undefined, path)
})

test('every identifier is read as what it was made of', () => {
  const word = fc.stringMatching(/^[\p{L}\p{N}][\p{L}\p{N}_./ -]{0,12}[\p{N}]$/u)
  const eli = fc
    .record(
      {
        jurisdiction: fc.constantFrom('kz', 'trial'),
        type: fc.constantFrom('code', 'law'),
        year: fc.constantFrom('2014', 'undated'),
        number: word,
        provision: word.filter((one) => !/^\d{4}-\d{2}-\d{2}$/u.test(one)),
        on: fc.constantFrom('2022-09-03', '2031-12-31'),
        language: fc.constantFrom('ru', 'kk', 'en', 'de', 'sr-Latn'),
      },
      { requiredKeys: ['jurisdiction', 'type', 'year', 'number'] },
    )
    .map((one): Eli => ({ ...one }))
  fc.assert(fc.property(eli, (one) => assert.deepEqual(readEli(partsOf(eliPath(one))), one)))
})
