import { calendarDay } from '../law/days/calendar-day.ts'
import { writtenDay } from '../law/days/written-day.ts'
import type { Day } from '../law/law.ts'

/**
 * The calendar day at the head of words: in `2022-09-26`, `2022-09-26T18:00:00+06:00` or `26.09.2022`, as its publisher wrote it;
 * or a day by itself, also in words.
 */
export function dayOf(text: string | null | undefined): Day | undefined {
  const value = (text ?? '').trim()
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/u.exec(value)
  if (iso) return calendarDay(`${iso[1]}-${iso[2]}-${iso[3]}`)
  const dotted = /^(\d{2})\.(\d{2})\.(\d{4})(?!\d)/u.exec(value)
  if (dotted) return calendarDay(`${dotted[3]}-${dotted[2]}-${dotted[1]}`)
  const written = writtenDay(value)
  return typeof written === 'object' && 'day' in written ? written.day : undefined
}
