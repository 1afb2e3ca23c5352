import { calendarDay } from './calendar-day.ts'
import type { Day } from './law.ts'

const YEAR_FIRST = /^(?<year>\d{4})(?<mark>[-./])(?<month>\d{1,2})\k<mark>(?<date>\d{1,2})(?<rest>\D.*)?$/su
const DATE_FIRST = /^(?<date>\d{1,2})(?<mark>[-./])(?<month>\d{1,2})\k<mark>(?<year>\d{4})(?<rest>\D.*)?$/su
/** A time of that day as its publisher's clock showed it, or the word "year". */
const REST = /^(?:\s*(?:г|ж)\.?|(?:T|,?\s+)\d{1,2}:\d{2}[\d:.,]*\s*(?:Z|[+-]\d{2}:?\d{2})?)$/u

/** What somebody wrote as a day: the day, one that no calendar has, or no date at all. */
export type WrittenDay = { readonly day: Day } | 'no-such-day' | 'no-date'

/** Understands `2022-09-26`, `26.09.2022` and `26/09/2022`, with or without a time: `2022-09-26T18:00:00+06:00`. */
export function writtenDay(written: string): WrittenDay {
  const groups = (YEAR_FIRST.exec(written.trim()) ?? DATE_FIRST.exec(written.trim()))?.groups
  if (!groups || (groups.rest !== undefined && !REST.test(groups.rest))) return 'no-date'
  const [month = '', date = ''] = [groups.month, groups.date].map((part) => part?.padStart(2, '0'))
  const day = calendarDay(`${groups.year}-${month}-${date}`)
  return day === undefined ? 'no-such-day' : { day }
}
