import type { Day, Period, Standing } from './law.ts'

/** Whether a period holds on a day: `since` is its first day, `until` the first day after it. */
export function holds({ since, until }: Period, on: Day): boolean {
  return (since === undefined || since <= on) && (until === undefined || on < until)
}

/** A piece's own period within that of the whole. A piece without days of its own has the days of the whole. */
export function within(piece: Period, whole: Period): Period {
  const since = piece.since ?? whole.since
  const until = earlier(piece.until, whole.until)
  const approximate = own(piece.since, piece.until) ? piece.approximate : whole.approximate
  return {
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(approximate ? { approximate } : {}),
  }
}

function own(since: Day | undefined, until: Day | undefined): boolean {
  return since !== undefined || until !== undefined
}

function earlier(one: Day | undefined, other: Day | undefined): Day | undefined {
  if (one === undefined) return other
  return other === undefined || one < other ? one : other
}

/** A day that is known to the month or year only is surely past, or surely to come, from so many months on. */
const DOUBT = 2

/** Whether a period has begun, holds or has ended; `unknown` near a day that is known only roughly. */
export function standingOf(period: Period, on: Day): Standing {
  const { since, until, approximate } = period
  const doubt = approximate ? DOUBT : 0
  if (since !== undefined && since > on)
    return monthsFrom(on, since) >= doubt ? { kind: 'not-yet', since } : { kind: 'unknown' }
  if (until !== undefined && until <= on)
    return monthsFrom(until, on) >= doubt ? { kind: 'ended', until } : { kind: 'unknown' }
  return { kind: 'in-force' }
}

function monthsFrom(earlier: Day, later: Day): number {
  const months = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return months(later) - months(earlier)
}
