import type { Day } from '../law/law.ts'
import { writtenDay } from '../law/written-day.ts'
import { Problem } from '../problem.ts'

/**
 * A day that the calendar has, however it is written; nothing where none was typed.
 * @throws Problem `metadata-date` where it is no date, `metadata-no-day` where no calendar has it
 */
export function checkDay(typed: string | undefined): Day | undefined {
  if (typed === undefined || typed === '') return undefined
  const written = writtenDay(typed)
  if (typeof written === 'object') return written.day
  throw noDay(typed)
}

/** What is wrong with what was typed as a day and is none. */
export function noDay(typed: string): Problem {
  const code = writtenDay(typed) === 'no-such-day' ? 'metadata-no-day' : 'metadata-date'
  return new Problem(code, 'input', { date: typed })
}
