import { dayAfter, dayBefore } from '../days/day-beside.ts'
import type { Day, Trilingual } from '../law.ts'
import messages from '../messages.json' with { type: 'json' }
import { wordedFrom } from '../worded.ts'
import type { Calendar, CalendarDay } from './calendar.ts'
import type { ClockRow, Length } from './clock-data.ts'

/** One day of a sum. */
export interface ClockStep {
  readonly day: Day
  /** Which day of the period it is; absent where it does not count. */
  readonly count?: number
  /** Why it counts or not. */
  readonly why: Trilingual
  readonly unverified: boolean
  /** It belongs to the extension. */
  readonly extension?: true
}

/** Days, the first and the last among them, on which a clock stands still. */
export interface Pause {
  readonly from: Day
  readonly to: Day
}

export interface Count {
  readonly steps: readonly ClockStep[]
  readonly due: Day
  readonly dueAtLatest?: Day
  readonly unverified: boolean
}

const worded = wordedFrom(messages)
const START = worded('clock.start')
const PAUSED = worded('clock.paused')
const CALENDAR_DAY = worded('clock.calendar-day')
const MOVED = worded('clock.moved')
const LAST = worded('clock.last')

/** Counts a length from a day on, one step for each day; months and years are one step. */
export function count(
  { length, unit }: Length,
  start: Day,
  { first, last }: Pick<ClockRow, 'first' | 'last'>,
  calendar: Calendar,
  pauses: readonly Pause[],
  extension = false,
): Count {
  const steps: ClockStep[] = []
  const add = (day: CalendarDay, why: Trilingual, number?: number): void => {
    const { unverified } = day
    steps.push({
      day: day.day,
      ...(number === undefined ? {} : { count: number }),
      why,
      unverified,
      ...(extension ? { extension } : {}),
    })
  }

  let due = start
  if (unit === 'month' || unit === 'year') {
    const whole = Temporal.PlainDate.from(start).add(
      unit === 'month' ? { months: length } : { years: length },
    )
    due = first === 'next-day' ? whole.toString() : dayBefore(whole.toString())
    for (const { from, to } of pauses) due = later(due, from, to, start)
    add(calendar.day(due), LAST)
  } else {
    if (first === 'next-day') {
      if (!extension) add({ ...calendar.day(start), unverified: false }, START)
      due = dayAfter(start)
    }
    for (let counted = 0; ; due = dayAfter(due)) {
      const day = calendar.day(due)
      if (pauses.some(({ from, to }) => from <= due && due <= to)) add({ ...day, unverified: false }, PAUSED)
      else if (unit === 'calendar-day')
        add(calendarDay(day, counted + 1 === length && last !== 'stays'), joined(day), ++counted)
      else if (day.working) add(day, day.why, ++counted)
      else add(day, day.why)
      if (counted >= length) break
    }
  }
  const doubtful = (): boolean => steps.some(({ unverified }) => unverified)
  if (last === 'stays' || calendar.workingDay(due)) return { steps, due, unverified: doubtful() }

  const beyond: CalendarDay[] = []
  do beyond.push(calendar.day(dayAfter(beyond.at(-1)?.day ?? due)))
  while (beyond.at(-1)?.working === false)
  const working = beyond.at(-1)?.day ?? due
  if (last !== 'next-working-day') {
    const unverified = doubtful() || beyond.some((day) => day.unverified)
    return { steps, due, dueAtLatest: working, unverified }
  }
  for (const day of beyond) add(day, day.working ? MOVED : day.why)
  return { steps, due: working, unverified: doubtful() }
}

/** Whether a calendar day is a working one matters for the last of them only. */
function calendarDay(day: CalendarDay, isLast: boolean): CalendarDay {
  return isLast ? day : { ...day, unverified: false }
}

function joined({ working, why }: CalendarDay): Trilingual {
  return working ? CALENDAR_DAY : worded('clock.free-calendar-day', { why })
}

/** A pause that begins while a period runs makes it longer by as many days. */
function later(due: Day, from: Day, to: Day, start: Day): Day {
  const begins = from < start ? start : from
  if (begins > due || to < begins) return due
  const days = Temporal.PlainDate.from(begins).until(to).days + 1
  return Temporal.PlainDate.from(due).add({ days }).toString()
}
