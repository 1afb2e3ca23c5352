import type { Day } from '../law/law.ts'

const MINUTE = 60_000

/** Today where this machine stands; told without `Temporal`, since not every browser that reads by itself has it. */
export function today(): Day {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * MINUTE).toISOString().slice(0, 10)
}
