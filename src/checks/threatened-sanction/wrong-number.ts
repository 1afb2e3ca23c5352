import type { Day, Law, Norm, Trilingual } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import type { Raise } from '../../reader/check.ts'
import { reaching } from '../../reader/cited/reaching.ts'
import { yearsIn } from '../../reader/cited/stated.ts'
import { worded } from '../../reader/cited/words.ts'
import { provisions } from '../../reader/evidence.ts'
import type { Certainty } from '../../reader/reading.ts'
import { rangesOf } from './ranges.ts'

/** A term that none of the norms about this conduct reaches, and the few speech norms that do. */
export function wrongNumber(
  law: Law,
  on: Day,
  stated: number,
  about: readonly Norm[],
  certainty: Certainty,
): Omit<Raise, 'at' | 'trigger'> {
  const elsewhere = reaching(
    law,
    on,
    { size: stated },
    about.map(({ citation }) => citation),
  )
  return {
    asks: 'number',
    fill: { years: yearsIn(stated), provision: compared(rangesOf(about), elsewhere?.words) },
    missing: 'number',
    certainty,
    topic: `threatened-sanction ${stated}`,
    evidence: [...provisions(about), ...provisions(elsewhere?.facts ?? [])],
  }
}

/** What the norms that were asked carry, and where else a term stands. */
export function compared(carried: Trilingual, elsewhere?: Trilingual): Trilingual {
  const checked = worded('cited.checked', { carried })
  return elsewhere === undefined ? checked : inEach((tag) => `${checked[tag]} ${elsewhere[tag]}`)
}
