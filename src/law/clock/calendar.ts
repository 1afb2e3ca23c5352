import { dayAfter } from '../days/day-beside.ts'
import { holds } from '../days/holds.ts'
import { sources } from '../fact-sources.ts'
import { label } from '../label.ts'
import type { Day, FactStatus, Source, Trilingual } from '../law.ts'
import type { ActRow } from '../pack/data.ts'
import { place } from '../place.ts'
import type { CalendarData, GroundRow, HolidayRow } from './calendar-data.ts'
import { reasonInWords } from './calendar-words.ts'

/** Why a day is a working day or a free one. */
export type Reason =
  | { readonly kind: 'ordinary' }
  | { readonly kind: 'weekend'; readonly weekday: number }
  | { readonly kind: HolidayRow['kind']; readonly name: Trilingual }
  /** Freed because a holiday fell on a day off. */
  | { readonly kind: 'shifted'; readonly name: Trilingual; readonly from: Day }
  | { readonly kind: 'moved-off'; readonly worked: Day }
  | { readonly kind: 'moved-working'; readonly off: Day }

/** Where the reason stands in law. */
export interface Ground {
  readonly label: Trilingual
  readonly status: FactStatus
  readonly sources: readonly Source[]
}

/** A day of the calendar, with its reason. */
export interface CalendarDay {
  readonly day: Day
  /** Monday is 1. */
  readonly weekday: number
  readonly working: boolean
  readonly reason: Reason
  readonly why: Trilingual
  /** An ordinary working day rests on no rule. */
  readonly ground?: Ground
  /** It would be otherwise without what is only reported. */
  readonly unverified: boolean
}

/** What the calendar does not know of a span of days. */
export type CalendarGap =
  | { readonly kind: 'before'; readonly since: Day }
  /** The holiday falls near that day, which is inside the span or close to it; its official day is not in the calendar. */
  | { readonly kind: 'moving'; readonly name: Trilingual; readonly near: Day }
  /** Whether days off were moved in that year was not compared with a published calendar. */
  | { readonly kind: 'not-compared'; readonly year: number }

/** Working and free days of a jurisdiction. */
export interface Calendar {
  day(day: Day): CalendarDay
  workingDay(day: Day): boolean
  /** What is not known of the days from the first to the last. */
  gaps(first: Day, last: Day): readonly CalendarGap[]
}

interface Found {
  readonly working: boolean
  readonly reason: Reason
  readonly row?: GroundRow
}

type Free = ReadonlyMap<Day, Found>

/** Official days differ from a computed lunar day by a day or two. */
const LUNAR_DOUBT = 3
/** Holidays of December may free days of January, and may not free those that are holidays themselves. */
const EDGE = { months: 1 }

export function createCalendar(data: CalendarData, acts: readonly ActRow[]): Calendar {
  const known = finder(data)
  const certain = finder(verified(data))

  function grounded({ cite, status, sources: texts }: GroundRow): Ground {
    const citation = place(cite)
    const act = acts.find(({ id }) => id === citation.act)
    if (act === undefined) throw new Error(`The calendar cites an act that the pack does not have: ${cite}`)
    return { label: label(citation, act), status, sources: sources(texts) }
  }

  return {
    day(day) {
      const { working, reason, row } = known(day)
      return {
        day,
        weekday: weekdayOf(day),
        working,
        reason,
        why: reasonInWords(reason),
        ...(row === undefined ? {} : { ground: grounded(row) }),
        unverified: certain(day).working !== working,
      }
    },
    workingDay: (day) => known(day).working,
    gaps: (first, last) => gapsOf(data, first, last),
  }
}

/** What is left of a calendar without that which is only reported. */
function verified(data: CalendarData): CalendarData {
  const sure = ({ status }: GroundRow): boolean => status !== 'S'
  return {
    ...data,
    weekends: data.weekends.filter(sure),
    holidays: data.holidays.filter(sure).map(({ until, ends, ...row }): HolidayRow => {
      const endless = until === undefined || ends === 'reported'
      return endless ? row : { ...row, until }
    }),
    moved: data.moved.filter(sure),
  }
}

function finder(data: CalendarData): (day: Day) => Found {
  const years = new Map<string, Free>()
  const moved = new Map<Day, Found>()
  for (const row of data.moved) {
    moved.set(row.worked, { working: true, reason: { kind: 'moved-working', off: row.off }, row })
    moved.set(row.off, { working: false, reason: { kind: 'moved-off', worked: row.worked }, row })
  }

  function weekend(day: Day): Found | undefined {
    const weekday = weekdayOf(day)
    const row = data.weekends.find((each) => each.weekdays.includes(weekday) && holds(each, day))
    return row && { working: false, reason: { kind: 'weekend', weekday }, row }
  }

  /** Free days of a year by name, and the days that they free. */
  function freeDays(year: string): Free {
    let free = years.get(year)
    if (free === undefined) {
      free = namedAndShifted(data, year, (day) => moved.get(day) ?? weekend(day))
      years.set(year, free)
    }
    return free
  }

  return (day) =>
    freeDays(day.slice(0, 4)).get(day) ??
    moved.get(day) ??
    weekend(day) ?? { working: true, reason: { kind: 'ordinary' } }
}

function namedAndShifted(data: CalendarData, year: string, other: (day: Day) => Found | undefined): Free {
  const from = plain(`${year}-01-01`).subtract(EDGE).toString()
  const named = new Map<Day, Found & { readonly row: HolidayRow }>()
  const reaching = plain(`${year}-12-31`).add(EDGE).toString()
  for (let day = from; day <= reaching; day = dayAfter(day)) {
    const row = data.holidays.find((each) => isOn(each, day))
    if (row) named.set(day, { working: false, reason: { kind: row.kind, name: row.name }, row })
  }
  const free = new Map<Day, Found>(named)
  if (data.shift === undefined) return free
  for (const [day, { row }] of named) {
    if (row.kind === 'day-off' || other(day)?.working !== false || day > `${year}-12-31`) continue
    let freed = dayAfter(day)
    while (free.has(freed) || other(freed) !== undefined) freed = dayAfter(freed)
    free.set(freed, {
      working: false,
      reason: { kind: 'shifted', name: row.name, from: day },
      // What follows from a reported holiday is no better known than the holiday.
      row: row.status === 'S' ? { ...data.shift, status: 'S' } : data.shift,
    })
  }
  return free
}

function isOn(row: HolidayRow, day: Day): boolean {
  return row.days.some((each) => each === day || each === day.slice(5)) && holds(row, day)
}

function gapsOf(data: CalendarData, first: Day, last: Day): readonly CalendarGap[] {
  const gaps: CalendarGap[] = []
  if (first < data.since) gaps.push({ kind: 'before', since: data.since })
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++) {
    for (const row of data.holidays) {
      if (row.near === undefined || row.days.some((day) => Number(day.slice(0, 4)) === year)) continue
      for (const near of expected(row.near, year)) {
        const close = near.add({ days: LUNAR_DOUBT }).toString() >= first
        if (close && near.subtract({ days: LUNAR_DOUBT }).toString() <= last)
          gaps.push({ kind: 'moving', name: row.name, near: near.toString() })
      }
    }
    if (!data.compared.includes(year)) gaps.push({ kind: 'not-compared', year })
  }
  return gaps
}

/** The days of our calendar on which a day of a lunar one falls in a year: one, seldom two. */
function expected(
  { calendar, month, day }: NonNullable<HolidayRow['near']>,
  year: number,
): readonly Temporal.PlainDate[] {
  const lunar = plain(`${year}-01-01`).withCalendar(calendar).year
  return [lunar, lunar + 1]
    .map((each) => Temporal.PlainDate.from({ calendar, year: each, month, day }).withCalendar('iso8601'))
    .filter((found) => found.year === year)
}

function plain(day: Day): Temporal.PlainDate {
  return Temporal.PlainDate.from(day)
}

function weekdayOf(day: Day): number {
  return plain(day).dayOfWeek
}
