import { calendarDay } from '../../law/days/calendar-day.ts'
import type { Day } from '../../law/law.ts'

/** The day that `2033-02-01` names; nothing where the calendar has no such day. The format knows no other writing. */
export function dayOf(written: string | undefined): Day | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/u.exec(written ?? '')?.[1]
  return day === undefined ? undefined : calendarDay(day)
}
