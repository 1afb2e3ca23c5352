import { dayBefore } from '../../law/days/day-beside.ts'
import type { CitedFact, Day, Law, Trilingual } from '../../law/law.ts'
import { provisions } from '../evidence.ts'
import type { Evidence } from '../reading.ts'
import { saidDay } from './day-words.ts'
import { type CitedPlace, factsOf } from './places.ts'
import { searched } from './searched.ts'
import { worded } from './words.ts'

/** Why a cited place does not stand on the statement's day. */
export interface NotInForce {
  readonly kind: 'not-yet' | 'ended' | 'no-such-provision'
  /** Said after the place, in words. */
  readonly state: Trilingual
  readonly evidence: readonly Evidence[]
}

/** Whether a cited place is missing from the law of the day; nothing where it stands or nobody can tell. */
export function notInForce(
  law: Law,
  on: Day,
  { citation }: Pick<CitedPlace, 'citation'>,
): NotInForce | undefined {
  const stands = law.stands(citation, on)
  switch (stands.kind) {
    case 'not-yet': {
      const day = saidDay(stands.since, stands.approximate === true)
      return {
        kind: 'not-yet',
        state: stands.orLater
          ? worded('cited.not-yet-before', { day: day.on })
          : worded('cited.not-yet', { day: day.from }),
        evidence: shown(law, on, factsOf(law, citation, stands.textSince ?? stands.since)),
      }
    }
    case 'ended': {
      const { until, movedTo: to, by } = stands
      const day = saidDay(until, stands.approximate === true).on
      const told = [to, by].filter((fact) => fact !== undefined)
      return {
        kind: 'ended',
        state: to
          ? worded('cited.moved', { day, to: to.label })
          : worded(stands.orEarlier ? 'cited.ended-by' : 'cited.ended', { day }),
        evidence: shown(law, on, [...told, ...factsOf(law, citation, dayBefore(until))]),
      }
    }
    case 'no-such-provision':
      return {
        kind: 'no-such-provision',
        state: worded('cited.no-such'),
        evidence: [{ kind: 'absence', searched: searched(law, on), note: worded('cited.not-held') }],
      }
    default:
      return undefined
  }
}

/** The place as it stood before or after; where nothing is known of it, what was asked. */
function shown(law: Law, on: Day, facts: readonly CitedFact[]): Evidence[] {
  return facts.length > 0
    ? provisions(facts)
    : [{ kind: 'absence', searched: searched(law, on), note: worded('cited.not-held') }]
}
