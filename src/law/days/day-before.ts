import type { Day } from '../law.ts'

/** The day before, counted without a clock: the last one of a period that ends on `day`. */
export function dayBefore(day: Day): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  if (date > 1) return dayOf(year, month, date - 1)
  const previous = month > 1 ? month - 1 : 12
  const ofYear = month > 1 ? year : year - 1
  return dayOf(ofYear, previous, lengthOf(ofYear, previous))
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
