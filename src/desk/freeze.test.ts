import assert from 'node:assert/strict'
import { test } from 'node:test'
import markdown from '../formats/markdown/format.ts'
import { problem } from '../formats/problem-in-tests.ts'
import type { Metadata } from '../reader/statement.ts'
import { freeze } from './freeze.ts'

const frozen = (metadata: Metadata, given: Metadata = {}) =>
  freeze({ text: 'Елімізде тыныштық.', metadata }, given, '0'.repeat(64))

test('a day is understood as its publisher wrote it, in a file or by hand', () => {
  for (const date of [
    '2023-03-08',
    '08.03.2023',
    '8.3.2023',
    '8 марта 2023 года',
    '2023-03-08T23:30:00+06:00',
  ]) {
    assert.equal(frozen({ date }).date, '2023-03-08')
    assert.equal(frozen({ date: '2001-01-01' }, { date }).date, '2023-03-08')
  }
})

test('what is no date is told from a day that no calendar has, both as they were written', () => {
  assert.throws(() => frozen({ date: 'в среду' }), problem('metadata-date', { date: 'в среду' }))
  assert.throws(() => frozen({ date: '31.02.2023' }), problem('metadata-no-day', { date: '31.02.2023' }))
  assert.throws(
    () => frozen({ date: '8/3/2023' }),
    problem('day-of-two', { date: '8/3/2023', first: '2023-03-08', second: '2023-08-03' }),
  )
})

test('a jurisdiction is the code of a country, in small letters', () => {
  assert.equal(frozen({ jurisdiction: 'KZ' }).jurisdiction, 'kz')
  assert.equal('jurisdiction' in frozen({ jurisdiction: '' }), false)
  for (const code of ['kg', 'gb', 'xk', 'xa']) assert.equal(frozen({ jurisdiction: code }).jurisdiction, code)
  for (const value of ['Kazakhstan', 'қз', 'k1', 'kaz', 'kk', 'eu', 'xя'])
    assert.throws(() => frozen({ jurisdiction: value }), problem('metadata-jurisdiction', { value }))
})

test('what a file calls its jurisdiction is told as it was written there', async () => {
  const bytes = new TextEncoder().encode('---\njurisdiction: Kazakhstan\n---\n\nЕлімізде тыныштық.\n')
  const extracted = await markdown.extract({ bytes, name: 'said.md' })
  assert.throws(
    () => freeze(extracted, {}, '0'.repeat(64)),
    problem('metadata-jurisdiction', { value: 'Kazakhstan' }),
  )
})

test('a text whose letters came out as other signs is no statement', () => {
  const text = new TextDecoder('windows-1251').decode(new TextEncoder().encode('Доверяйте только нам.'))
  assert.throws(
    () => freeze({ text, metadata: {} }, {}, '0'.repeat(64)),
    problem('text-garbled', { seen: 'Р”РѕРІРµСЂСЏ' }),
  )
})
