import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayInWords } from './day-said.ts'

test('a day is in words of its language', () => {
  assert.equal(dayInWords('2022-09-26', 'kk'), '2022 жылғы 26 қыркүйек')
  assert.equal(dayInWords('2022-09-26', 'ru'), '26 сентября 2022 г.')
  assert.equal(dayInWords('2022-09-26', 'en'), '26 September 2022')
  assert.equal(dayInWords('some day', 'kk'), 'some day')
})

test('Kazakh months are those of ICU, where ICU has Kazakh', () => {
  const icu = new Intl.DateTimeFormat('kk', { dateStyle: 'long', timeZone: 'UTC' })
  for (let month = 1; month <= 12; month++) {
    const day = `2024-${String(month).padStart(2, '0')}-09`
    assert.equal(dayInWords(day, 'kk'), icu.format(new Date(day)).replace(' ж.', ' жылғы'))
  }
})
