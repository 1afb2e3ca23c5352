import { sources } from '../fact-sources.ts'
import { label } from '../label.ts'
import type { BodyKind, CitedFact, Day } from '../law.ts'
import type { ActRow } from '../pack/data.ts'
import { isTold, within } from '../pack/period.ts'
import { place } from '../place.ts'
import type { Calendar, CalendarGap } from './calendar.ts'
import { type ClockStep, count, type Pause } from './clock-count.ts'
import type { ClockRow } from './clock-data.ts'

/** A period that the law sets, as a caller sees it. */
export interface Clock
  extends CitedFact,
    Omit<ClockRow, keyof CitedFact | 'cite' | 'since' | 'until' | 'approximate'> {}

/** When a clock ends, and how the sum was made. */
export interface ClockSum {
  readonly clock: Clock
  /** The day of receipt, registration or event. */
  readonly start: Day
  /** Every day from the first to the last, or only the last where months are counted. */
  readonly steps: readonly ClockStep[]
  /** The last day that is still in time. */
  readonly due: Day
  /** Where the law that was read does not say what happens to a last day that is not a working day: the working day after it. */
  readonly dueAtLatest?: Day
  /** Some day would count otherwise without what is only reported. */
  readonly unverified: boolean
  /** What the calendar does not know of these days. */
  readonly gaps: readonly CalendarGap[]
}

export interface SumOptions {
  /** Goes on to the end of the extension. */
  readonly extended?: boolean
  readonly pauses?: readonly Pause[]
}

/** Whose clock, and against whom. */
export interface ClockFilter {
  readonly by?: ClockRow['by']
  readonly to?: BodyKind
  readonly kind?: ClockRow['kind']
}

/** The clocks of a jurisdiction. */
export interface Clocks {
  /** All clocks in force on a day: one request may start several. */
  on(day: Day, filter?: ClockFilter): readonly Clock[]
  /** When a clock that starts on a day ends. */
  sum(clock: Clock, start: Day, options?: SumOptions): ClockSum
}

export function createClocks(rows: readonly ClockRow[], acts: readonly ActRow[], calendar: Calendar): Clocks {
  let clocks: readonly Clock[] | undefined
  return {
    on(day, { by, to, kind } = {}) {
      clocks ??= rows.map((row) => clockOf(row, acts))
      return clocks.filter(
        (clock) =>
          isTold(clock, day) &&
          // A journalist may ask as anyone may; not everyone may ask as a journalist.
          (by === undefined || clock.by === 'anyone' || clock.by === by) &&
          (to === undefined || clock.to === undefined || clock.to.includes(to)) &&
          (kind === undefined || clock.kind === kind),
      )
    },

    sum(clock, start, { extended = false, pauses = [] } = {}) {
      const main = count(clock, start, clock, calendar, pauses)
      const more =
        extended && clock.extension !== undefined
          ? count(clock.extension, main.due, { ...clock, first: 'next-day' }, calendar, pauses, true)
          : undefined
      const { due, dueAtLatest } = more ?? main
      const steps = [...main.steps, ...(more?.steps ?? [])]
      return {
        clock,
        start,
        steps,
        due,
        ...(dueAtLatest === undefined ? {} : { dueAtLatest }),
        unverified: main.unverified || more?.unverified === true,
        gaps: calendar.gaps(start, dueAtLatest ?? due),
      }
    },
  }
}

function clockOf(row: ClockRow, acts: readonly ActRow[]): Clock {
  const { cite, since, until, approximate, sources: texts, ...rest } = row
  const citation = place(cite)
  const act = acts.find(({ id }) => id === citation.act)
  if (act === undefined) throw new Error(`A clock cites an act that the pack does not have: ${cite}`)
  return {
    ...rest,
    citation,
    label: label(citation, act),
    inForce: within(row, act),
    sources: sources(texts),
  }
}
