import type { Day } from '../law.ts'

/** The day after one that the calendar has. */
export function dayAfter(day: Day): Day {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString()
}
