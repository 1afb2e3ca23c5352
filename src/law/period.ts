import type { Day, Period } from './law.ts'

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
