import { holds } from '../days/holds.ts'
import type { CitedFact, Day, Period, Standing } from '../law.ts'
import type { RoughPeriod } from './data.ts'

/** Whether a fact may be told of a day: it held then, and the version in which it was read is no later one. */
export function isTold({ inForce, read }: Pick<CitedFact, 'inForce' | 'read'>, on: Day): boolean {
  return holds(inForce, on) && (read === undefined || read <= on)
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
export function standingOf({ since, until, approximate, between }: RoughPeriod, on: Day): Standing {
  if (since !== undefined && since > on) {
    const day = between?.since
    const isSure = day ? on < day[0] : !approximate || monthsFrom(on, since) >= DOUBT
    return isSure ? { kind: 'not-yet', since, ...rough(approximate, day) } : { kind: 'unknown' }
  }
  if (until !== undefined && until <= on) {
    const day = between?.until
    const isSure = day ? on >= day[1] : !approximate || monthsFrom(until, on) >= DOUBT
    return isSure ? { kind: 'ended', until, ...rough(approximate, day) } : { kind: 'unknown' }
  }
  return { kind: 'in-force' }
}

function rough(
  approximate: boolean | undefined,
  day: readonly [Day, Day] | undefined,
): { readonly approximate?: true } {
  return approximate && (day === undefined || day[0] !== day[1]) ? { approximate: true } : {}
}

function monthsFrom(earlier: Day, later: Day): number {
  const months = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
  return months(later) - months(earlier)
}
