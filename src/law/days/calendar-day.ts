import type { Day } from '../law.ts'

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/u

/** A day written `YYYY-MM-DD`, where the calendar has it. */
export function calendarDay(written: string): Day | undefined {
  if (!ISO_DAY.test(written)) return undefined
  try {
    return Temporal.PlainDate.from(written, { overflow: 'reject' }).toString()
  } catch {
    return undefined
  }
}
