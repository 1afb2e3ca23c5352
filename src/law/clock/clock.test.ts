import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { ActRow } from '../pack/data.ts'
import { createCalendar } from './calendar.ts'
import { createClocks, type SumOptions } from './clock.ts'
import type { ClockRow } from './clock-data.ts'

const words = (text: string) => ({ kk: text, ru: text, en: text })
const acts: readonly ActRow[] = [
  {
    id: 'ASK',
    title: words('Asking Act'),
    shortNames: { kk: [], ru: [], en: [] },
    patterns: [],
    cited: words('the Asking Act'),
    unit: 'part',
    adopted: '2020-01-01',
    number: '1',
    since: '2020-02-01',
    until: '2030-01-01',
    status: 'V',
    sources: ['an invented law'],
  },
]
const ground = { cite: 'ASK 1', status: 'V', sources: ['an invented law'] } as const

const calendar = createCalendar(
  {
    since: '2020-01-01',
    compared: [2024],
    weekends: [{ ...ground, weekdays: [6, 7] }],
    holidays: [{ ...ground, kind: 'state-holiday', name: words('Tide Day'), days: ['05-06'] }],
    moved: [],
  },
  acts,
)

/** When a clock ends that starts on a day; Friday 3 May 2024 unless another is named. */
function sum(row: Partial<ClockRow>, start = '2024-05-03', options: SumOptions = {}) {
  const whole: ClockRow = {
    ...ground,
    id: 'answer',
    kind: 'answer',
    by: 'anyone',
    name: words('answer'),
    says: words('An answer is due.'),
    length: 3,
    unit: 'working-day',
    first: 'next-day',
    ...row,
  }
  const clocks = createClocks([whole], acts, calendar)
  const clock = clocks.on(start)[0]
  assert.ok(clock)
  return clocks.sum(clock, start, options)
}

describe('a clock', () => {
  it('counts working days from the day after, or from the day itself', () => {
    assert.equal(sum({}).due, '2024-05-09')
    assert.equal(sum({ first: 'same-day' }).due, '2024-05-08')
    assert.equal(sum({ first: 'same-day' }, '2024-05-04').due, '2024-05-09')
  })

  it('shows each day and why it counts or not', () => {
    assert.deepEqual(
      sum({}).steps.map(({ day, count, why }) => [day, count, why.en]),
      [
        ['2024-05-03', undefined, 'the day the period begins on does not count'],
        ['2024-05-04', undefined, 'weekend, Saturday'],
        ['2024-05-05', undefined, 'weekend, Sunday'],
        ['2024-05-06', undefined, 'state holiday: Tide Day'],
        ['2024-05-07', 1, 'working day'],
        ['2024-05-08', 2, 'working day'],
        ['2024-05-09', 3, 'working day'],
      ],
    )
  })

  it('has a last day that stays, moves, or of which the law that was read says nothing', () => {
    const three = { length: 3, unit: 'calendar-day' } as const
    assert.deepEqual([sum({ ...three, last: 'stays' }).due], ['2024-05-06'])
    const moved = sum({ ...three, last: 'next-working-day' })
    assert.equal(moved.due, '2024-05-07')
    assert.equal(
      moved.steps.at(-1)?.why.en,
      'the last day is not a working day, the period ends on the next working day',
    )
    const open = sum(three)
    assert.deepEqual([open.due, open.dueAtLatest], ['2024-05-06', '2024-05-07'])
    assert.equal(open.steps.at(-1)?.why.en, 'calendar day (state holiday: Tide Day)')
  })

  it('counts months and years by their names, a short month to its end', () => {
    const month = { length: 1, unit: 'month', last: 'stays' } as const
    assert.equal(sum(month, '2024-01-31').due, '2024-02-29')
    assert.equal(sum({ ...month, first: 'same-day' }, '2024-01-15').due, '2024-02-14')
    assert.equal(sum({ ...month, unit: 'year' }, '2024-02-29').due, '2025-02-28')
    assert.equal(sum(month, '2024-01-31').steps.length, 1)
  })

  it('goes on to the end of an extension, each part counted by its own unit', () => {
    const row: Partial<ClockRow> = {
      extension: { length: 4, unit: 'calendar-day' },
      last: 'next-working-day',
    }
    const { due, steps } = sum(row, '2024-05-03', { extended: true })
    assert.equal(due, '2024-05-13')
    assert.equal(steps.find(({ extension }) => extension)?.day, '2024-05-10')
    assert.equal(sum(row).due, '2024-05-09')
  })

  it('stands still in a pause', () => {
    const pauses = [{ from: '2024-05-08', to: '2024-05-10' }]
    const paused = sum({}, '2024-05-03', { pauses })
    assert.equal(paused.due, '2024-05-14')
    assert.equal(paused.steps.filter(({ why }) => why.en === 'the period is paused').length, 3)
    const month = { length: 1, unit: 'month', last: 'stays' } as const
    assert.equal(sum(month, '2024-05-03', { pauses }).due, '2024-06-06')
    assert.equal(sum(month, '2024-05-11', { pauses }).due, '2024-06-11')
  })

  it('lives as long as its act, and names its place', () => {
    const clocks = createClocks([{ ...sum({}).clock, ...ground, until: '2040-01-01' }], acts, calendar)
    assert.deepEqual(
      ['2020-01-31', '2020-02-01', '2029-12-31', '2030-01-01'].map((day) => clocks.on(day).length),
      [0, 1, 1, 0],
    )
    assert.equal(clocks.on('2024-01-01')[0]?.label.en, 'art. 1 of the Asking Act')
  })

  it('is told of no day before the version in which it was read', () => {
    const clocks = createClocks([{ ...sum({}).clock, ...ground, read: '2024-02-01' }], acts, calendar)
    assert.deepEqual(
      ['2020-02-01', '2024-01-31', '2024-02-01', '2030-01-01'].map((day) => clocks.on(day).length),
      [0, 0, 1, 0],
    )
    assert.equal(clocks.on('2024-02-01')[0]?.inForce.since, '2020-02-01')
  })

  it('is found by who asks, and of whom', () => {
    const row = { ...sum({}).clock, ...ground }
    const clocks = createClocks(
      [row, { ...row, id: 'press', by: 'media' }, { ...row, id: 'court', to: ['court'], kind: 'complaint' }],
      acts,
      calendar,
    )
    const ids = (filter: Parameters<typeof clocks.on>[1]) =>
      clocks.on('2024-01-01', filter).map(({ id }) => id)
    assert.deepEqual(ids({ by: 'anyone' }), ['answer', 'court'])
    assert.deepEqual(ids({ by: 'media', to: 'police' }), ['answer', 'press'])
    assert.deepEqual(ids({ kind: 'complaint' }), ['court'])
  })
})
