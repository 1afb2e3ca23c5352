import type { Day, FactStatus, Period, Trilingual } from '../law.ts'
import type { SourceRow } from '../pack/data.ts'

/** How a jurisdiction's calendar is written down. Each row names the place in law that it rests on. */
export interface CalendarData {
  /** The first day that the calendar knows; before it nothing is said of a day. */
  readonly since: Day
  /** Years whose moved days were compared with a published calendar. */
  readonly compared: readonly number[]
  readonly weekends: readonly WeekendRow[]
  readonly holidays: readonly HolidayRow[]
  /** Where a holiday that falls on a day off frees the next working day. Without it nothing is freed. */
  readonly shift?: GroundRow
  readonly moved: readonly MovedRow[]
}

/** Where a rule stands, and how well it is known. */
export interface GroundRow {
  /** A place in law: `HOL01 5`. */
  readonly cite: string
  readonly status: FactStatus
  readonly sources: readonly SourceRow[]
}

/** Days of the week that are free: Monday is 1. */
export interface WeekendRow extends GroundRow, Period {
  readonly weekdays: readonly number[]
}

export interface HolidayRow extends GroundRow, Period {
  readonly name: Trilingual
  /** A day off is free too, but frees no other day where it falls on a weekend. */
  readonly kind: 'national-holiday' | 'state-holiday' | 'day-off'
  /** `12-16` each year, or one day of one year (`2026-05-27`) where the holiday moves. */
  readonly days: readonly string[]
  /** The day by a lunar calendar near which a moving holiday falls in the years whose day is not written here. */
  readonly near?: { readonly calendar: string; readonly month: number; readonly day: number }
  /** That the holiday ended is itself only reported. */
  readonly ends?: 'reported'
}

/** A day off that was moved from one day to another by decision. */
export interface MovedRow extends GroundRow {
  readonly worked: Day
  readonly off: Day
}
