import type { Day } from '../../law.ts'
import type { Beginning } from './clause.ts'

/** How long a law may wait for its first official publication, in days; an assumption that observed laws keep. */
const LONGEST_WAY_TO_PRINT = 10

/** The first and the last day on which something can have begun. */
export interface Beginnings {
  readonly first: Day
  readonly last: Day
}

/** The first and the last day on which a law of some adoption can begin. */
export function spanOf(beginning: Beginning, adopted: Day): Beginnings {
  if (beginning.kind === 'day') return { first: beginning.day, last: beginning.day }
  const { days, months } = beginning
  const begin = (published: Temporal.PlainDate): Day =>
    // "After N days have passed" is the day after the last of them; "from the day" is that day.
    published.add({ months, days: days === 0 && months === 0 ? 0 : days + 1 }).toString()
  const earliest = Temporal.PlainDate.from(adopted)
  return { first: begin(earliest), last: begin(earliest.add({ days: LONGEST_WAY_TO_PRINT })) }
}
