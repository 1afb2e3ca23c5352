import type { Day } from '../law.ts'

/**
 * The day before: the last one of a period that ends on `day`. It and the day after are counted in figures, since readings are made in
 * browsers, too, and some of these have no `Temporal`.
 */
export function dayBefore(day: Day): Day {
  const [year, month, date] = figuresOf(day)
  if (date > 1) return dayOf(year, month, date - 1)
  return month > 1 ? dayOf(year, month - 1, lengthOf(year, month - 1)) : dayOf(year - 1, 12, 31)
}

/** The day after: the first one behind a period that ends with `day`. */
export function dayAfter(day: Day): Day {
  const [year, month, date] = figuresOf(day)
  if (date < lengthOf(year, month)) return dayOf(year, month, date + 1)
  return month < 12 ? dayOf(year, month + 1, 1) : dayOf(year + 1, 1, 1)
}

function figuresOf(day: Day): readonly [year: number, month: number, date: number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return [year, month, date]
}

function lengthOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (month === 2) return isLeap ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function dayOf(year: number, month: number, date: number): Day {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`
}
