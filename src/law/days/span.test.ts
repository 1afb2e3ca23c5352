import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysOf, writtenSpan } from './span.ts'

test('a month is understood in the ways in which people write it', () => {
  for (const written of [
    '2024-04',
    '2024.4',
    '04.2024',
    '4/2024',
    ' 04.2024 г. ',
    'апрель 2024',
    'Апрель 2024 года',
    'апреля 2024 г.',
    'сәуір 2024',
    '2024 жылғы сәуір',
    '2024 жылдың сәуірі',
    'April 2024',
    '2024 April',
  ])
    assert.equal(writtenSpan(written), '2024-04', written)
  assert.equal(writtenSpan('май 2019'), '2019-05')
  assert.equal(writtenSpan('March 2019'), '2019-03')
})

test('a year is understood', () => {
  for (const written of ['2020', '2020 г.', '2020 год', '2020 ж.', '2020 жыл', ' 2020 '])
    assert.equal(writtenSpan(written), '2020', written)
})

test('nothing else is a month or a year', () => {
  for (const written of [
    '',
    '2024-13',
    '00.2024',
    '0024',
    '24',
    '2024-04-05',
    'вчера',
    'мы 2024',
    'апрель',
    '20245',
    'маятник 2024',
  ])
    assert.equal(writtenSpan(written), undefined, written)
})

test('the first and the last day', () => {
  assert.deepEqual(daysOf('2024-02'), ['2024-02-01', '2024-02-29'])
  assert.deepEqual(daysOf('2023-12'), ['2023-12-01', '2023-12-31'])
  assert.deepEqual(daysOf('2020'), ['2020-01-01', '2020-12-31'])
  assert.equal(daysOf('2024-13'), undefined)
  assert.equal(daysOf('2024-04-05'), undefined)
})
