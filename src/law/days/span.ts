import type { Day } from '../law.ts'
import { once } from '../once.ts'
import { calendarDay } from './calendar-day.ts'
import { monthNamed } from './month-names.ts'

/** A year or a month of a year: `2024`, `2024-04`. */
export type Span = string

const YEAR = /^(?<year>[12]\d{3})(?:\s*(?:г|ж)\.?|\s+(?:год|жыл|жылы))?$/u
const monthOfYear = once((): readonly RegExp[] => [
  /^(?<year>[12]\d{3})[-./](?<month>\d{1,2})$/u,
  /^(?<month>\d{1,2})[-./](?<year>[12]\d{3})(?:\s*(?:г|ж)\.?)?$/u,
  /^(?<name>\p{L}+)\s+(?<year>[12]\d{3})(?:\s*(?:г|ж)\.?|\s+года?)?$/u,
  /^(?<year>[12]\d{3})\s+(?:(?:жылғы|жылдың|ж\.)\s+)?(?<name>\p{L}+)$/u,
])

/** Understands a year or a month: `2024`, `2024-04`, `04.2024`, «апрель 2024 года», «2024 жылғы сәуір». */
export function writtenSpan(written: string): Span | undefined {
  const told = written.trim().toLowerCase()
  const year = YEAR.exec(told)?.groups?.year
  if (year !== undefined) return year
  const groups = monthOfYear()
    .map((pattern) => pattern.exec(told)?.groups)
    .find((found) => found !== undefined)
  if (groups === undefined) return undefined
  const month = groups.month === undefined ? monthNamed(groups.name ?? '') : Number(groups.month)
  return month >= 1 && month <= 12 ? `${groups.year}-${String(month).padStart(2, '0')}` : undefined
}

/** The first and the last day of a year or a month; nothing where it is neither. */
export function daysOf(span: Span): readonly [Day, Day] | undefined {
  const first = calendarDay(/^\d{4}$/u.test(span) ? `${span}-01-01` : `${span}-01`)
  if (first === undefined) return undefined
  const begun = Temporal.PlainDate.from(first)
  const last = begun.add(span.length === 4 ? { years: 1 } : { months: 1 }).subtract({ days: 1 })
  return [first, last.toString()]
}
