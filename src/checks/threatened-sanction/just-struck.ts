import type { Day, Law } from '../../law/law.ts'
import { saidDay } from '../../reader/cited/day-words.ts'
import { begun } from '../../reader/cited/named.ts'
import type { CitedPlace } from '../../reader/cited/places.ts'
import { provisions } from '../../reader/evidence.ts'
import type { Asked } from './forms.ts'

/** An article that was struck out about that day, on a day known to the month only: whether it still stood is asked before what it covers. */
export function askedOfJustStruck(law: Law, on: Day, places: readonly CitedPlace[]): Asked | undefined {
  for (const { citation, label } of places) {
    if (law.stands(citation, on).kind !== 'unknown') continue
    const struck = law.provisions(citation, on).find(({ isExclusion }) => isExclusion)
    const { since, approximate = false } = struck?.inForce ?? {}
    if (struck === undefined || since === undefined) continue
    return {
      asks: 'just-struck',
      fill: { article: begun(label), day: saidDay(since, approximate).on },
      missing: 'article',
      certainty: 'likely',
      topic: `just struck: ${label.en}`,
      evidence: provisions([struck]),
    }
  }
  return undefined
}
