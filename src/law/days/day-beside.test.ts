import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dayAfter, dayBefore } from './day-beside.ts'

test('property: the days beside a day are those of the calendar', () => {
  const first = Temporal.PlainDate.from('1583-01-01')
  const day = fc.integer({ min: 0, max: 900_000 }).map((days) => first.add({ days }))
  fc.assert(
    fc.property(day, (one) => {
      assert.equal(dayBefore(one.toString()), one.subtract({ days: 1 }).toString())
      assert.equal(dayAfter(one.toString()), one.add({ days: 1 }).toString())
    }),
  )
})

test('the days beside the ends of months, of years and of February', () => {
  for (const [one, next] of [
    ['2024-02-28', '2024-02-29'],
    ['2024-02-29', '2024-03-01'],
    ['2023-02-28', '2023-03-01'],
    ['1900-02-28', '1900-03-01'],
    ['2022-12-31', '2023-01-01'],
    ['2022-04-30', '2022-05-01'],
  ] as const) {
    assert.equal(dayAfter(one), next)
    assert.equal(dayBefore(next), one)
  }
})
