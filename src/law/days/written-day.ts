import type { Day } from '../law.ts'
import { calendarDay } from './calendar-day.ts'
import { dayInWords } from './day-in-words.ts'

const YEAR_FIRST = /^(?<year>\d{4})(?<mark>[-./])(?<month>\d{1,2})\k<mark>(?<date>\d{1,2})(?<rest>\D.*)?$/su
const DATE_FIRST = /^(?<date>\d{1,2})(?<mark>[-./])(?<month>\d{1,2})\k<mark>(?<year>\d{4})(?<rest>\D.*)?$/su
const RUN_TOGETHER =
  /^(?<year>[12]\d{3})(?<month>\d{2})(?<date>\d{2})(?<rest>T\d{4,6}(?:Z|[+-]\d{2}:?\d{2})?)?$/u
/** A time of that day as its publisher's clock showed it, or the word "year". */
const REST =
  /^(?:\s*(?:г|ж)\.?|\s+(?:года?|жыл(?:ғы|ы)?))?(?:(?:T|,?\s+)(?:(?:в|at|сағат)\s+)?\d{1,2}:\d{2}[\d:.,]*\s*(?:[ap]\.?m\.?)?\s*(?:Z|(?:GMT|UTC)?[+-]\d{2}:?\d{2}|GMT|UTC)?|\.)?$/iu

/**
 * What somebody wrote as a day: the day, two days where the order of day and month can't be told, one that no calendar has, or
 * no date at all.
 */
export type WrittenDay =
  | { readonly day: Day }
  | { readonly either: readonly [Day, Day] }
  | 'no-such-day'
  | 'no-date'

/**
 * Understands `2022-09-26`, `20220926`, `26.09.2022`, `26/09/2022` and days in words of our languages, with or without a time:
 * `2022-09-26T18:00:00+06:00`. Points stand between figures where the date comes first; behind a stroke or a hyphen the month
 * may do so too, as Americans write it: `05/06/2022` is two days.
 */
export function writtenDay(written: string): WrittenDay {
  const value = written.trim()
  const groups = (YEAR_FIRST.exec(value) ?? DATE_FIRST.exec(value) ?? RUN_TOGETHER.exec(value))?.groups
  if (groups && isRest(groups)) {
    const { year = '', month = '', date = '', mark } = groups
    const day = dayFrom(year, month, date)
    const other = value.startsWith(year) || mark === '.' ? undefined : dayFrom(year, date, month)
    if (day !== undefined && other !== undefined && other !== day) return { either: [day, other] }
    return day === undefined ? 'no-such-day' : { day }
  }
  const told = dayInWords(value)
  if (told === undefined || !REST.test(told.rest)) return 'no-date'
  const day = dayFrom(told.year, told.month, told.date)
  return day === undefined ? 'no-such-day' : { day }
}

function isRest({ rest, mark }: Readonly<Record<string, string | undefined>>): boolean {
  return rest === undefined || mark === undefined || REST.test(rest)
}

function dayFrom(year: string, month: string, date: string): Day | undefined {
  return calendarDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
}
