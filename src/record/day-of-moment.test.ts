import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOfMoment, firstMomentOf } from './day-of-moment.ts'

test('a moment falls on the day that the clocks of its zone show', () => {
  for (const [moment, zone, day] of [
    ['2026-02-28T21:00:00.000Z', 'Asia/Almaty', '2026-03-01'],
    ['2026-02-28T18:59:59.999Z', 'Asia/Almaty', '2026-02-28'],
    ['2026-03-01T04:59:59.999Z', 'America/New_York', '2026-02-28'],
    ['2026-02-28T21:00:00.000Z', 'UTC', '2026-02-28'],
    ['2026-02-28T18:15:00.000Z', 'Asia/Kathmandu', '2026-03-01'],
    // Almaty was six hours ahead until March 2024.
    ['2024-02-28T18:30:00.000Z', 'Asia/Almaty', '2024-02-29'],
    ['2026-02-28T18:30:00.000Z', 'Asia/Almaty', '2026-02-28'],
  ] as const)
    assert.equal(dayOfMoment(moment, zone), day, `${moment} ${zone}`)
})

test('with daylight saving a day begins by the clocks of that day', () => {
  for (const [day, zone, moment] of [
    ['2026-07-01', 'Europe/Paris', '2026-06-30T22:00:00.000Z'],
    ['2026-01-01', 'Europe/Paris', '2025-12-31T23:00:00.000Z'],
    ['2026-03-30', 'Europe/Paris', '2026-03-29T22:00:00.000Z'],
    // Clocks go from midnight to one in the morning.
    ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
    ['2026-03-01', 'UTC', '2026-03-01T00:00:00.000Z'],
  ] as const) {
    assert.equal(firstMomentOf(day, zone), moment, `${day} ${zone}`)
    assert.equal(dayOfMoment(moment, zone), day)
    assert.notEqual(dayOfMoment(new Date(Date.parse(moment) - 1).toISOString(), zone), day)
  }
})
