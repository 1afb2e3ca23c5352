import { calendarDay } from '../../law/days/calendar-day.ts'
import type { Day } from '../../law/law.ts'

/** The day of an `xsd:date` or `xsd:dateTime`, as its publisher wrote it; nothing where the calendar has none. */
export function dayOf(written: string | undefined): Day | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})(?:$|[TZ+-])/u.exec(written?.trim() ?? '')?.[1]
  return day === undefined ? undefined : calendarDay(day)
}
