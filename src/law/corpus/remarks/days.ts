import { calendarDay } from '../../days/calendar-day.ts'
import type { Day } from '../../law.ts'
import { LANGUAGES } from './languages.ts'
import { DAY_IN_FIGURES } from './patterns.ts'

/** A day as notes in Kazakh and Russian write it: `01.02.2033`, `2033.02.01`, `2033-02-01`, `1 февраля 2033`, `2033 жылғы 1 ақпан`. */
export const WRITTEN_DAY = [
  DAY_IN_FIGURES,
  '\\d{1,2}\\s+\\p{L}{3,9}\\s+\\d{4}',
  '\\d{4}\\s*(?:жылғы|жылдың|ж\\.)\\s*\\d{1,2}\\s+\\p{L}{5,12}',
].join('|')

const ANY_DAY = new RegExp(WRITTEN_DAY, 'u')
const MONTHS: readonly RegExp[] = Array.from({ length: 12 }, (_, month) => {
  const stems = LANGUAGES.flatMap(({ months }) => months?.[month] ?? [])
  return new RegExp(`^(?:${stems.join('|')})`, 'iu')
})

/** The first day written in words or figures, where there is such a day in the calendar. */
export function firstDayIn(words: string): Day | undefined {
  const found = ANY_DAY.exec(words)?.[0]
  return found === undefined ? undefined : dayWritten(found)
}

/** The day that a date means, in figures or with the name of the month; nothing where no calendar has it. */
export function dayWritten(words: string): Day | undefined {
  const [first = '', second = '', third] = words.match(/\d+/gu) ?? []
  if (third !== undefined) return first.length === 4 ? day(first, second, third) : day(third, second, first)
  const names = words.match(/(?<!\d)\p{L}{3,}/gu) ?? []
  const month = String(MONTHS.findIndex((stems) => names.some((name) => stems.test(name))) + 1)
  return first.length === 4 ? day(first, month, second) : day(second, month, first)
}

function day(year: string, month: string, of: string): Day | undefined {
  return calendarDay(`${year}-${month.padStart(2, '0')}-${of.padStart(2, '0')}`)
}
