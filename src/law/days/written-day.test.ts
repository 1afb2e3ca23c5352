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
    '20220926',
    '20220926T183000Z',
    '26 September 2022',
    'September 26, 2022',
    'Sept. 26, 2022',
    'Sep 26 2022',
    '26th of September 2022',
    'Monday, 26 September 2022',
    'Mon, 26 Sep 2022 18:30:00 GMT',
    'September 26, 2022 at 6:30 pm',
    '26 сентября 2022 года',
    '26 сентября 2022 г.',
    '26 сент. 2022',
    '26 Сентября 2022 года, 18:30',
    'понедельник, 26 сентября 2022 г.',
    '2022 жылғы 26 қыркүйек',
    '2022 жылдың 26 қыркүйегі',
    '2022 ж. 26 қыркүйекте',
    '26 қыркүйек 2022 жыл',
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

test('where the day or the month may come first, both days are told and none is guessed', () => {
  for (const written of ['05/06/2022', '5-6-2022', '05/06/2022 18:30'])
    assert.deepEqual(writtenDay(written), { either: ['2022-06-05', '2022-05-06'] }, written)
  for (const written of ['05.06.2022', '5 June 2022', 'June 5, 2022', '2022/06/05'])
    assert.deepEqual(writtenDay(written), { day: '2022-06-05' }, written)
  assert.deepEqual(writtenDay('05/05/2022'), { day: '2022-05-05' })
  assert.equal(writtenDay('09/26/2022'), 'no-such-day')
})

test('words that look like a day are none', () => {
  for (const written of ['31 сентября 2022 года', 'February 30, 2022', '20221326'])
    assert.equal(writtenDay(written), 'no-such-day', written)
  for (const written of [
    '26 марса 2022 года',
    'Room 26, 2022',
    '26 ma 2022',
    '26 сентября 2022 и позже',
    '2022092',
  ])
    assert.equal(writtenDay(written), 'no-date', written)
})

test('each month of a Russian day is known, also those whose names are short', () => {
  const months = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
    ' ',
  )
  for (const [index, month] of months.entries())
    assert.deepEqual(writtenDay(`9 ${month} 2023 года`), {
      day: `2023-${String(index + 1).padStart(2, '0')}-09`,
    })
  assert.deepEqual(writtenDay('9 июн 2023'), { day: '2023-06-09' })
  assert.deepEqual(writtenDay('9 июл. 2023'), { day: '2023-07-09' })
})
