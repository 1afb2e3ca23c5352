import type { Norm, Sanction, Trilingual } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import { provisions } from '../evidence.ts'
import type { Fault } from './faults.ts'
import { hasAllParts, isTermOf } from './parts-told.ts'
import { type StatedPenalty, yearsOfRange } from './stated.ts'
import { worded } from './words.ts'

/**
 * A term that no part of the article carries so: «от 5 до 20 лет» joins the ends of two parts, «до 5 лет» is the limit of none.
 * Nothing where not all parts are known.
 */
export function rangeOfNoPart(norm: Norm, term: StatedPenalty): Omit<Fault, 'places'> | undefined {
  const { from, size, isUpTo } = term
  if (term.isOfMinors) return undefined
  if (term.kind !== 'years' || !Number.isFinite(size) || (from === undefined && !isUpTo)) return undefined
  const { sanctions } = norm
  if (!hasAllParts(norm) || sanctions.some((each) => isTermOf(each, term))) return undefined
  const years = inEach((tag) => yearsOfRange({ minYears: from ?? 0, maxYears: size }, tag))
  return {
    asks: 'no-such-range',
    fill: { years, article: norm.label, parts: rangesIn(sanctions) },
    missing: 'number',
    certainty: 'likely',
    topic: `no such range: ${norm.label.en}, ${years.en}`,
    evidence: provisions(sanctions),
  }
}

/** «от 2 до 7 лет (ч. 1), от 5 до 10 лет (ч. 2)» */
function rangesIn(parts: readonly Sanction[]): Trilingual {
  return inEach((tag) =>
    parts
      .map((one) => {
        const named = worded('cited.part', { part: one.citation.part as string })[tag]
        return `${yearsOfRange(one, tag)} (${named})`
      })
      .join(', '),
  )
}
