import { calendarDay } from '../../law/calendar-day.ts'
import type { Day } from '../../law/law.ts'

const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^(?:январ|қаңтар)/iu, 1],
  [/^(?:феврал|ақпан)/iu, 2],
  [/^(?:март|наурыз)/iu, 3],
  [/^(?:апрел|сәуір)/iu, 4],
  [/^(?:ма[йя]|мамыр)/iu, 5],
  [/^(?:июн|маусым)/iu, 6],
  [/^(?:июл|шілде)/iu, 7],
  [/^(?:август|тамыз)/iu, 8],
  [/^(?:сентябр|қыркүйек)/iu, 9],
  [/^(?:октябр|қазан)/iu, 10],
  [/^(?:ноябр|қараша)/iu, 11],
  [/^(?:декабр|желтоқсан)/iu, 12],
]

/** A day as notes write it, T8: `01.02.2033`, `2033.02.01`, `2033-02-01`, `1 февраля 2033`, `2033 жылғы 1 ақпан`. */
export const WRITTEN_DAY = [
  '\\d{1,2}\\.\\d{1,2}\\.\\d{4}',
  '\\d{4}[.-]\\d{1,2}[.-]\\d{1,2}',
  '\\d{1,2}\\s+\\p{L}{3,9}\\s+\\d{4}',
  '\\d{4}\\s*(?:жылғы|жылдың|ж\\.)\\s*\\d{1,2}\\s+\\p{L}{5,12}',
].join('|')

const ANY_DAY = new RegExp(WRITTEN_DAY, 'u')

/** The first day written in words or figures, where there is such a day in the calendar. */
export function firstDayIn(words: string): Day | undefined {
  const found = ANY_DAY.exec(words)?.[0]
  return found === undefined ? undefined : dayWritten(found)
}

/** The day that a piece of text matching `WRITTEN_DAY` means. */
export function dayWritten(words: string): Day | undefined {
  const [first, second, third] = words.replace(/жылғы|жылдың/u, '').match(/\d+|\p{L}{3,}/gu) ?? []
  if (first === undefined || second === undefined || third === undefined) return undefined
  if (first.length === 4) {
    return /^\d/u.test(third) ? day(first, second, third) : day(first, monthOf(third), second)
  }
  return /^\d/u.test(second) ? day(third, second, first) : day(third, monthOf(second), first)
}

function monthOf(word: string): number | undefined {
  return MONTHS.find(([pattern]) => pattern.test(word))?.[1]
}

function day(year: string, month: string | number | undefined, of: string): Day | undefined {
  if (month === undefined) return undefined
  return calendarDay(`${year}-${String(month).padStart(2, '0')}-${of.padStart(2, '0')}`)
}
