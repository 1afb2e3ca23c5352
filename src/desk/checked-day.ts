import { type Span, writtenSpan } from '../law/days/span.ts'
import { type WrittenDay, writtenDay } from '../law/days/written-day.ts'
import type { Day } from '../law/law.ts'
import { Problem } from '../problem.ts'

/**
 * A day that the calendar has, however it is written; nothing where none was typed.
 * @throws Problem `day-not-understood` where it is no date, `metadata-no-day` where no calendar has it, `day-of-two` where day and
 * month may stand in either order
 */
export function checkDay(typed: string | undefined): Day | undefined {
  if (typed === undefined || typed === '') return undefined
  const written = writtenDay(typed)
  if (typeof written === 'object' && 'day' in written) return written.day
  throw noDay(typed)
}

/**
 * When a statement was made: its day, or the month or year where only that is known; nothing where nothing was typed.
 * @throws Problem `metadata-date`, `metadata-no-day`, `day-of-two`
 */
export function checkWhen(typed: string | undefined): { readonly date?: Day; readonly during?: Span } {
  const during = typed === undefined ? undefined : writtenSpan(typed)
  if (during !== undefined) return { during }
  if (typed === undefined || typed === '') return {}
  const written = writtenDay(typed)
  if (typeof written === 'object' && 'day' in written) return { date: written.day }
  throw noDayAs(typed, written, 'metadata-date')
}

/** What is wrong with what was typed as a day and is none; only a statement may have a month or a year instead. */
export function noDay(typed: string): Problem {
  return noDayAs(typed, writtenDay(typed), 'day-not-understood')
}

function noDayAs(typed: string, written: WrittenDay, noDate: string): Problem {
  if (typeof written === 'object' && 'either' in written) return dayOfTwo(typed, written.either, 'input')
  return new Problem(written === 'no-such-day' ? 'metadata-no-day' : noDate, 'input', { date: typed })
}

/** What may be either of two days is none: the law of a wrong day would answer. */
export function dayOfTwo(
  typed: string,
  [first, second]: readonly [Day, Day],
  kind: 'input' | 'usage',
): Problem {
  return new Problem('day-of-two', kind, { date: typed, first, second })
}
