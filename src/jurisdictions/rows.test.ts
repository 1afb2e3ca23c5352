import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { data, historyRows, time } from './kz/jurisdiction.ts'
import { appliedRow, calendarRows, changeRow, clockRow, packRows } from './rows-in-tests.ts'

/** What is wrong with rows, and where. */
function faults(schema: z.ZodType, rows: unknown): string[] {
  const { error } = schema.safeParse(rows)
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []
}

test('every row of the Kazakh pack is one that its type allows, with no key beside', () => {
  assert.deepEqual(faults(packRows, data), [])
  assert.deepEqual(faults(calendarRows, time.calendar), [])
  assert.deepEqual(faults(z.array(clockRow), time.clocks), [])
  assert.deepEqual(faults(z.array(changeRow), historyRows.changes), [])
  assert.deepEqual(faults(z.array(appliedRow), historyRows.applied), [])
})

test('a slip in a row is told with its place', () => {
  const [first, ...rest] = data.acts
  const slip = { ...data, acts: [{ ...first, adopted: '2031-02-30', untill: '2031-01-01' }, ...rest] }
  const told = faults(packRows, slip).join('\n')
  assert.match(told, /^acts\.0\.adopted: /mu)
  assert.match(told, /untill/u)
})
