import type { Period } from '../cited-fact.ts'
import type { Day } from './day.ts'

/** Whether a period holds on a day: `since` is its first day, `until` the first day after it. */
export function holds({ since, until }: Period, on: Day): boolean {
  return (since === undefined || since <= on) && (until === undefined || on < until)
}
