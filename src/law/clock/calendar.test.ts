import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ActRow } from '../pack/data.ts'
import { createCalendar } from './calendar.ts'
import type { CalendarData, HolidayRow } from './calendar-data.ts'
import { gapInWords } from './calendar-words.ts'

const words = (text: string) => ({ kk: text, ru: text, en: text })
const ground = { cite: 'DAYS 1', status: 'V', sources: ['an invented law'] } as const
const acts: readonly ActRow[] = [
  {
    id: 'DAYS',
    title: words('Days Act'),
    shortNames: { kk: [], ru: [], en: [] },
    patterns: [],
    cited: words('the Days Act'),
    unit: 'part',
    adopted: '2000-01-01',
    number: '1',
    status: 'V',
    sources: ['an invented law'],
  },
]

const holiday = (name: string, days: readonly string[], row: Partial<HolidayRow> = {}): HolidayRow => ({
  ...ground,
  kind: 'state-holiday',
  ...row,
  name: words(name),
  days,
})

const data: CalendarData = {
  since: '2000-01-01',
  compared: [2024, 2025],
  weekends: [
    { ...ground, weekdays: [7], until: '2010-01-01' },
    { ...ground, weekdays: [6, 7], since: '2010-01-01' },
  ],
  shift: { ...ground, cite: 'DAYS 2' },
  holidays: [
    holiday('Lantern Night', ['12-31']),
    holiday('New Year', ['01-01']),
    holiday('Quiet Day', ['06-01'], { kind: 'day-off' }),
    holiday('Old Day', ['07-01'], { until: '2020-01-01' }),
    holiday('Rumoured Day', ['08-03'], { status: 'S' }),
    holiday('Doubted Day', ['09-05'], { until: '2025-01-01', ends: 'reported' }),
    holiday('Lamb Feast', ['2024-06-17'], { near: { calendar: 'islamic-umalqura', month: 12, day: 10 } }),
  ],
  moved: [{ ...ground, worked: '2025-05-03', off: '2025-05-05' }],
}
const calendar = createCalendar(data, acts)
const why = (day: string) => calendar.day(day).why.en

describe('a calendar', () => {
  it('knows weekends of each time', () => {
    assert.equal(calendar.workingDay('2009-10-10'), true)
    assert.equal(why('2020-10-10'), 'weekend, Saturday')
    assert.equal(why('2020-10-12'), 'working day')
    assert.deepEqual(calendar.day('2020-10-12').ground, undefined)
  })

  it('frees the next working day for each holiday on a day off, over the end of a year too', () => {
    // 31 December 2022 was a Saturday, the first of January a Sunday.
    assert.equal(why('2023-01-02'), 'day off: a holiday (Lantern Night, 31.12.2022) fell on a day off')
    assert.equal(why('2023-01-03'), 'day off: a holiday (New Year, 01.01.2023) fell on a day off')
    assert.equal(calendar.workingDay('2023-01-04'), true)
    assert.equal(calendar.day('2023-01-02').ground?.label.en, 'art. 2 of the Days Act')
  })

  it('frees nothing for a day off, nor without a rule', () => {
    assert.equal(why('2024-06-01'), 'day off: Quiet Day')
    assert.equal(why('2024-06-03'), 'working day')
    const { shift: _, ...without } = data
    assert.equal(createCalendar(without, acts).workingDay('2023-01-02'), true)
  })

  it('moves days off', () => {
    assert.deepEqual([calendar.workingDay('2025-05-03'), calendar.workingDay('2025-05-05')], [true, false])
  })

  it('forgets a holiday that has ended', () => {
    assert.deepEqual([calendar.workingDay('2019-07-01'), calendar.workingDay('2020-07-01')], [false, true])
  })

  it('says which days would be otherwise without what is only reported', () => {
    const unverified = (day: string) => calendar.day(day).unverified
    assert.deepEqual(['2022-08-03', '2025-09-05', '2022-09-05', '2022-08-04'].map(unverified), [
      true,
      true,
      false,
      false,
    ])
    // 3 August 2024 was a Saturday: what it frees is as doubtful as itself.
    assert.equal(calendar.day('2024-08-05').ground?.status, 'S')
    assert.equal(unverified('2024-08-05'), true)
    assert.equal(unverified('2024-08-03'), false)
  })

  it('says what it does not know of a span', () => {
    const gaps = (first: string, last: string) => calendar.gaps(first, last).map((gap) => gapInWords(gap).en)
    assert.deepEqual(gaps('2024-01-01', '2024-12-31'), [])
    assert.deepEqual(gaps('2025-06-01', '2025-06-30'), [
      'Lamb Feast falls near 06.06.2025; its official day is not in the norm pack',
    ])
    assert.deepEqual(gaps('1999-12-31', '1999-12-31'), [
      'the norm pack has no holidays before 01.01.2000',
      'moved days off of 1999 were not compared with a published calendar',
    ])
    // A lunar year is shorter than ours: the feast came twice in 2006.
    assert.equal(calendar.gaps('2006-01-01', '2006-12-31').filter(({ kind }) => kind === 'moving').length, 2)
  })

  it('refuses a place in a law that it does not have', () => {
    const wrong = createCalendar(
      { ...data, holidays: [holiday('New Year', ['01-01'], { cite: 'NONE 1' })] },
      acts,
    )
    assert.throws(() => wrong.day('2024-01-01'), /NONE 1/)
  })
})
