import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import kazakhstan, { time } from './jurisdiction.ts'

const { calendar } = kazakhstan

function plus(start: string, days: number): string {
  let day = Temporal.PlainDate.from(start)
  for (let counted = 0; counted < days; ) {
    day = day.add({ days: 1 })
    if (calendar.workingDay(day.toString())) counted++
  }
  return day.toString()
}

function daysOf(year: number): string[] {
  const found: string[] = []
  for (let day = new Temporal.PlainDate(year, 1, 1); day.year === year; day = day.add({ days: 1 }))
    found.push(day.toString())
  return found
}

const why = (day: string) => calendar.day(day).why.en

describe('working days of the test vectors', () => {
  const table: readonly (readonly [string, number, string])[] = [
    ['2022-09-26', 2, '2022-09-28'],
    ['2022-09-26', 3, '2022-09-29'],
    ['2022-09-26', 5, '2022-10-03'],
    ['2022-09-26', 7, '2022-10-05'],
    ['2022-09-26', 15, '2022-10-17'],
    ['2022-10-17', 2, '2022-10-19'],
    ['2022-10-17', 5, '2022-10-22'],
    ['2022-10-17', 7, '2022-10-27'],
    ['2022-10-17', 15, '2022-11-08'],
    ['2025-10-20', 5, '2025-10-28'],
  ]
  for (const [start, days, end] of table)
    it(`${start} and ${days} working days are ${end}`, () => assert.equal(plus(start, days), end))
})

describe('the year 2026', () => {
  const days = daysOf(2026)

  it('has 118 free days, and the 119 of the published calendar without what is only reported', () => {
    assert.equal(days.filter((day) => !calendar.workingDay(day)).length, 118)
    const doubtful = days.filter((day) => calendar.day(day).unverified)
    assert.deepEqual(doubtful, ['2026-08-31'])
    assert.equal(calendar.workingDay('2026-08-31'), true)
  })

  it('frees the days after holidays on a weekend, two of them after Nauryz', () => {
    const freed = days.filter((day) => calendar.day(day).reason.kind === 'shifted')
    assert.deepEqual(freed, ['2026-03-09', '2026-03-24', '2026-03-25', '2026-05-11', '2026-10-26'])
    assert.equal(why('2026-03-25'), 'day off: a holiday (Nauryz, 22.03.2026) fell on a day off')
  })

  it('was compared with a published calendar and knows its Kurban-ait', () => {
    assert.deepEqual(calendar.gaps('2026-01-01', '2026-12-31'), [])
    assert.equal(why('2026-05-27'), 'day off: First day of Kurban-ait')
  })
})

describe('holidays by date', () => {
  it('changed on 29 September 2022', () => {
    assert.deepEqual(
      ['2021-10-25', '2022-10-25', '2021-12-01', '2022-12-01', '2021-12-17', '2022-12-16'].map((day) =>
        calendar.workingDay(day),
      ),
      [true, false, false, true, false, false],
    )
    assert.equal(why('2021-12-16'), 'national holiday: Independence Day')
    assert.equal(why('2022-12-16'), 'state holiday: Independence Day')
    assert.equal(why('2022-10-25'), 'national holiday: Republic Day')
    assert.equal(calendar.day('2022-10-25').ground?.status, 'V')
    assert.equal(calendar.day('2020-12-16').ground?.status, 'V1')
  })

  it('worked on Saturday 22 October 2022 for Monday 24 October', () => {
    assert.equal(why('2022-10-22'), 'working day: its day off was moved to 24.10.2022')
    assert.equal(why('2022-10-24'), 'day off, moved from 22.10.2022')
    assert.equal(calendar.day('2022-10-24').ground?.label.en, 'art. 85(3) of the Labour Code')
  })

  it('does not move a day off: 7 January 2023 was a Saturday', () => {
    assert.equal(why('2023-01-07'), 'day off: Christmas')
    assert.equal(calendar.workingDay('2023-01-09'), true)
  })

  it('marks the Constitution Day that is only reported', () => {
    assert.equal(why('2027-03-15'), 'state holiday: Constitution Day')
    assert.equal(calendar.day('2027-03-15').unverified, true)
    assert.equal(calendar.day('2027-03-15').ground?.status, 'S')
    assert.equal(why('2024-08-30'), 'state holiday: Constitution Day')
    assert.equal(calendar.day('2024-08-30').unverified, false)
  })
})

describe('what the calendar does not know', () => {
  it('is the day of Kurban-ait, but only near it', () => {
    const kinds = (first: string, last: string) => calendar.gaps(first, last).map(({ kind }) => kind)
    assert.deepEqual(kinds('2022-07-01', '2022-07-20'), ['moving', 'not-compared'])
    assert.deepEqual(kinds('2022-09-26', '2022-10-17'), ['not-compared'])
    assert.deepEqual(kinds('2018-12-20', '2019-01-10'), ['before', 'not-compared', 'not-compared'])
    assert.deepEqual(calendar.gaps('2022-07-11', '2022-07-11')[0], {
      kind: 'moving',
      name: {
        kk: 'Құрбан айттың бірінші күні',
        ru: 'Первый день Курбан-айта',
        en: 'First day of Kurban-ait',
      },
      near: '2022-07-09',
    })
  })
})

describe('the data of the calendar', () => {
  it('says its names in three languages, with a source and a status', () => {
    for (const { name } of time.calendar.holidays)
      for (const words of [name.kk, name.ru, name.en]) assert.notEqual(words.trim(), '')
    const rows = [...time.calendar.holidays, ...time.calendar.weekends, ...time.calendar.moved]
    for (const { status, sources } of rows) {
      assert.ok(['V', 'V1', 'S'].includes(status))
      assert.ok(sources.length > 0)
    }
  })

  it('has days that exist, and a week with a working day', () => {
    for (const { days } of time.calendar.holidays)
      for (const day of days)
        assert.doesNotThrow(() => Temporal.PlainDate.from(day.length === 5 ? `2024-${day}` : day), day)
    for (const { weekdays } of time.calendar.weekends) assert.ok(new Set(weekdays).size < 7)
  })
})
