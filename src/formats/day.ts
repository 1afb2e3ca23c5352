import { calendarDay } from '../law/calendar-day.ts'
import type { Day } from '../law/law.ts'

/** The calendar day at the head of words: in `2022-09-26`, `2022-09-26T18:00:00+06:00` or `26.09.2022`, as its publisher wrote it. */
export function dayOf(written: string | null | undefined): Day | undefined {
  const value = (written ?? '').trim()
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/u.exec(value)
  if (iso) return calendarDay(`${iso[1]}-${iso[2]}-${iso[3]}`)
  const dotted = /^(\d{2})\.(\d{2})\.(\d{4})(?!\d)/u.exec(value)
  return dotted ? calendarDay(`${dotted[3]}-${dotted[2]}-${dotted[1]}`) : undefined
}
