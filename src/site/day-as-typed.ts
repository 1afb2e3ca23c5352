import { writtenDay } from '../law/days/written-day.ts'

/** A day as people write it (26.09.2022, 26/09/2022, 26 September 2022) as `YYYY-MM-DD`; anything else stays as typed. */
export function dayAsTyped(typed: string): string {
  const written = writtenDay(typed)
  return typeof written === 'object' && 'day' in written ? written.day : typed
}
