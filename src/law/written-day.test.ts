import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writtenDay } from './written-day.ts'

test('a day is understood in the ways in which people and programs write it', () => {
  for (const written of [
    '2022-09-26',
    '26.09.2022',
    ' 26.9.2022 ',
    '26/09/2022',
    '2022.09.26',
    '2022-9-26',
    '26.09.2022 г.',
    '26.09.2022 ж.',
    '26.09.2022, 18:30',
    '2022-09-26T23:30:00+06:00',
    '2022-09-26T00:10Z',
    '2022-09-26 23:30:00.123 +0600',
  ])
    assert.deepEqual(writtenDay(written), { day: '2022-09-26' }, written)
})

test('a day that no calendar has is told from what is no date', () => {
  for (const written of ['31.02.2022', '2022-02-31', '2021-02-29T10:00:00Z', '00.01.2022', '2022-13-01'])
    assert.equal(writtenDay(written), 'no-such-day', written)
  for (const written of [
    '',
    'вчера',
    '26 сентября',
    '26.09.22',
    '2022-09',
    '26.09.2022 и 27.09.2022',
    '2022-09/26',
    '2022-09-261',
  ])
    assert.equal(writtenDay(written), 'no-date', written)
})
