import type { CitedFact, Law } from '../law.ts'
import { touches } from '../place.ts'
import type { DaysToldOf, PeriodInLaw } from '../texts.ts'
import type { Clock, Clocks } from './clock.ts'
import type { Length } from './clock-data.ts'

/** The law of a pack, with the clocks that it sets and their days. */
export function withPeriods(law: Law, clocks: Clocks): Law {
  return {
    ...law,
    periods: (citation, on) =>
      clocks.on(on).flatMap((clock) => (touches(clock.citation, citation) ? daysOf(clock) : [])),
    clocks: (kind, on, startedBy) =>
      clocks
        .on(on, { kind })
        .filter((clock) => startedBy === undefined || clock.startedBy === startedBy)
        .map(factOf),
  }
}

function daysOf(clock: Clock): readonly (CitedFact & PeriodInLaw)[] {
  const { extension } = clock
  const own = daysIn(clock)
  const more = extension && daysIn(extension)
  const notice = extension?.notice && daysIn(extension.notice)
  const isLonger = own !== undefined && more !== undefined && own.kind === more.kind
  const both: PeriodInLaw | undefined = isLonger
    ? { ...own, days: own.days + more.days, isExtended: true }
    : undefined
  return [own, more, notice, both].flatMap((days) =>
    days === undefined ? [] : [{ ...factOf(clock), ...days }],
  )
}

function daysIn({ length, unit }: Length): DaysToldOf | undefined {
  if (unit === 'working-day') return { days: length, kind: 'working' }
  return unit === 'calendar-day' ? { days: length, kind: 'calendar' } : undefined
}

function factOf({ citation, label, says, inForce, status, sources, read, official }: Clock): CitedFact {
  return {
    citation,
    label,
    says,
    inForce,
    status,
    sources,
    ...(read === undefined ? {} : { read }),
    ...(official === undefined ? {} : { official }),
  }
}
