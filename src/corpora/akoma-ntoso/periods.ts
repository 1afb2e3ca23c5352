import type { Day } from '../../law/law.ts'
import type { Metadata } from './metadata.ts'

/** From (inclusive) and to (exclusive) days. */
interface Span {
  readonly since: Day | undefined
  readonly until: Day | undefined
}

/** When what carries a `period` is in force. */
export interface Periods {
  /** Whether all the groups hold on a day. What no group binds is always in force. */
  holds(groups: readonly string[], day: Day): boolean
  /** The first day after `day` on which all the groups hold; nothing where there is none. */
  next(groups: readonly string[], day: Day): Day | undefined
  /** Every day on which one of the groups begins or ends to hold. */
  boundaries(groups: Iterable<string>): Set<Day>
  /** Whether one of the groups ends to hold: a document that keeps what has ended keeps its versions. */
  ends(groups: Iterable<string>): boolean
  /** Groups that the document refers to and does not have. */
  readonly unknown: ReadonlySet<string>
}

const FORCE = /force/iu

/** Reads the temporal groups of a document. Where a group tells force apart from efficacy, force counts. */
export function periodsOf({ groups, events, references }: Metadata): Periods {
  const unknown = new Set<string>()
  const spans = new Map<string, readonly Span[]>()
  for (const [id, intervals] of groups) {
    const isForce = intervals.filter(({ refersTo }) => {
      const target = refersTo?.replace(/^#/u, '') ?? ''
      return FORCE.test(target) || FORCE.test(references.get(target)?.href ?? '')
    })
    const counted = isForce.length > 0 ? isForce : intervals
    const dayOf = (event: string | undefined) => (event === undefined ? undefined : events.get(event)?.day)
    spans.set(
      id,
      counted.map(({ start, end }) => ({ since: dayOf(start), until: dayOf(end) })),
    )
  }

  function spansOf(group: string): readonly Span[] {
    const found = spans.get(group)
    if (!found) unknown.add(group)
    // A group without intervals says nothing of time.
    return found && found.length > 0 ? found : [{ since: undefined, until: undefined }]
  }

  function holds(wanted: readonly string[], day: Day): boolean {
    return wanted.every((group) =>
      spansOf(group).some(({ since, until }) => (since ?? '') <= day && (until === undefined || day < until)),
    )
  }

  function boundaries(wanted: Iterable<string>): Set<Day> {
    const days = new Set<Day>()
    for (const group of wanted)
      for (const { since, until } of spansOf(group))
        for (const day of [since, until]) if (day !== undefined) days.add(day)
    return days
  }

  return {
    unknown,
    holds,
    boundaries,
    ends: (wanted) => [...wanted].some((group) => spansOf(group).some(({ until }) => until !== undefined)),
    next: (wanted, day) =>
      [...boundaries(wanted)].sort().find((later) => later > day && holds(wanted, later)),
  }
}
