import { calendarDay } from '../../law/days/calendar-day.ts'
import type { Day } from '../../law/law.ts'

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u
const DOTTED = /^(\d{2})\.(\d{2})\.(\d{4})$/u

/** Whether a day is written as days of law are, be it one that no calendar has. */
export function isDate(written: string): boolean {
  return ISO.test(written) || DOTTED.test(written)
}

/** The calendar day in `2022-09-26` or `26.09.2022`; nothing where it is neither, or no such day. */
export function dayOf(written: string | undefined): Day | undefined {
  const iso = ISO.exec(written ?? '')
  if (iso) return calendarDay(`${iso[1]}-${iso[2]}-${iso[3]}`)
  const dotted = DOTTED.exec(written ?? '')
  return dotted ? calendarDay(`${dotted[3]}-${dotted[2]}-${dotted[1]}`) : undefined
}
