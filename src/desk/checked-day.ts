import type { Day } from '../law/law.ts'
import { type Span, writtenSpan } from '../law/span.ts'
import { writtenDay } from '../law/written-day.ts'
import { Problem } from '../problem.ts'

/**
 * A day that the calendar has, however it is written; nothing where none was typed.
 * @throws Problem `day-not-understood` where it is no date, `metadata-no-day` where no calendar has it
 */
export function checkDay(typed: string | undefined): Day | undefined {
  if (typed === undefined || typed === '') return undefined
  const written = writtenDay(typed)
  if (typeof written === 'object') return written.day
  throw noDay(typed)
}

/**
 * When a statement was made: its day, or the month or year where only that is known; nothing where nothing was typed.
 * @throws Problem `metadata-date`, `metadata-no-day`
 */
export function checkWhen(typed: string | undefined): { readonly date?: Day; readonly during?: Span } {
  const during = typed === undefined ? undefined : writtenSpan(typed)
  if (during !== undefined) return { during }
  if (typed === undefined || typed === '') return {}
  const written = writtenDay(typed)
  if (typeof written === 'object') return { date: written.day }
  throw new Problem(written === 'no-such-day' ? 'metadata-no-day' : 'metadata-date', 'input', { date: typed })
}

/** What is wrong with what was typed as a day and is none; only a statement may have a month or a year instead. */
export function noDay(typed: string): Problem {
  const code = writtenDay(typed) === 'no-such-day' ? 'metadata-no-day' : 'day-not-understood'
  return new Problem(code, 'input', { date: typed })
}
