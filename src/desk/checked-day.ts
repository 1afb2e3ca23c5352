import { calendarDay } from '../law/calendar-day.ts'
import type { Day } from '../law/law.ts'
import { Problem } from '../problem.ts'

/**
 * A day that the calendar has; nothing where none was typed.
 * @throws Problem `metadata-date`
 */
export function checkDay(typed: string | undefined): Day | undefined {
  if (typed === undefined || typed === '') return undefined
  const day = calendarDay(typed)
  if (day === undefined) throw new Problem('metadata-date', 'input', { date: typed })
  return day
}
