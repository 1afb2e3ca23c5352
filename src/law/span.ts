import { calendarDay } from './calendar-day.ts'
import type { Day } from './law.ts'
import { once } from './once.ts'

/** A year or a month of a year: `2024`, `2024-04`. */
export type Span = string

const YEAR = /^(?<year>[12]\d{3})(?:\s*(?:г|ж)\.?|\s+(?:год|жыл|жылы))?$/u
const monthOfYear = once((): readonly RegExp[] => [
  /^(?<year>[12]\d{3})[-./](?<month>\d{1,2})$/u,
  /^(?<month>\d{1,2})[-./](?<year>[12]\d{3})(?:\s*(?:г|ж)\.?)?$/u,
  /^(?<name>\p{L}+)\s+(?<year>[12]\d{3})(?:\s*(?:г|ж)\.?|\s+года?)?$/u,
  /^(?<year>[12]\d{3})\s+(?:(?:жылғы|жылдың|ж\.)\s+)?(?<name>\p{L}+)$/u,
])

/** Beginnings of the names of each month in our languages, long enough to tell it from all others. */
const MONTHS: readonly (readonly string[])[] = [
  ['қаңтар', 'январ', 'january'],
  ['ақпан', 'феврал', 'february'],
  ['наурыз', 'март', 'march'],
  ['сәуір', 'апрел', 'april'],
  ['мамыр', 'май', 'мая', 'мае', 'may'],
  ['маусым', 'июн', 'june'],
  ['шілде', 'июл', 'july'],
  ['тамыз', 'август', 'august'],
  ['қыркүйек', 'сентябр', 'september'],
  ['қазан', 'октябр', 'october'],
  ['қараша', 'ноябр', 'november'],
  ['желтоқсан', 'декабр', 'december'],
]

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
  return month >= 1 && month <= MONTHS.length ? `${groups.year}-${String(month).padStart(2, '0')}` : undefined
}

/** The first and the last day of a year or a month; nothing where it is neither. */
export function daysOf(span: Span): readonly [Day, Day] | undefined {
  const first = calendarDay(/^\d{4}$/u.test(span) ? `${span}-01-01` : `${span}-01`)
  if (first === undefined) return undefined
  const begun = Temporal.PlainDate.from(first)
  const last = begun.add(span.length === 4 ? { years: 1 } : { months: 1 }).subtract({ days: 1 })
  return [first, last.toString()]
}

/** Letters that may follow the beginning of a month's name: the first of each is the Kazakh one, «сәуірінде». */
function longestEnding(beginning: string, at: number): number {
  if (at === 0) return 5
  return beginning.length <= 3 ? 0 : 2
}

function monthNamed(name: string): number {
  const index = MONTHS.findIndex((names) =>
    names.some((one, at) => name.startsWith(one) && name.length - one.length <= longestEnding(one, at)),
  )
  return index + 1
}
