import type { Jurisdiction } from '../../law/jurisdiction.ts'
import type { BodyState } from '../../record/state/people.ts'

/**
 * The jurisdiction that a new body is most likely of: that of most bodies of this site; where there are none yet, the only one that
 * the program knows, or nothing where it knows several.
 */
export function usualJurisdiction(
  bodies: readonly Pick<BodyState, 'jurisdiction'>[],
  known: ReadonlyMap<string, Pick<Jurisdiction, 'isExample'>>,
): string {
  const counts = new Map<string, number>()
  for (const { jurisdiction } of bodies)
    if (jurisdiction !== undefined) counts.set(jurisdiction, (counts.get(jurisdiction) ?? 0) + 1)
  const [most] = [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
  if (most !== undefined) return most[0]
  const [only = '', other] = [...known].filter(([, { isExample }]) => !isExample).map(([code]) => code)
  return other === undefined ? only : ''
}
