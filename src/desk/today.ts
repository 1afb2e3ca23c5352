import type { Day } from '../law/law.ts'

/** Today where this machine stands. */
export function today(): Day {
  return Temporal.Now.plainDateISO().toString()
}
