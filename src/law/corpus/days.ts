import type { Day } from '../law.ts'

/** A day as a whole number that compares as days do: 2022-09-26 is 20220926. */
export function dayNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 10000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10))
}

/** Behind every day. */
export const NEVER = 99999999
