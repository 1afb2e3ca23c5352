import type { Day } from '../law/law.ts'

/** An ISO day, where the calendar has it; whoever asks says where else it is written. */
export function calendarDay(iso: string): Day | undefined {
  try {
    return Temporal.PlainDate.from(iso, { overflow: 'reject' }).toString()
  } catch {
    return undefined
  }
}
