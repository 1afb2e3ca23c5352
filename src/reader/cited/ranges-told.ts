import type { Norm, Sanction, Trilingual } from '../../law/law.ts'
import { inEach } from '../../law/tags.ts'
import { provisions } from '../evidence.ts'
import type { Fault } from './faults.ts'
import { hasAllParts, isTermOf } from './parts-told.ts'
import { type StatedPenalty, yearsOfRange } from './stated.ts'
import { worded } from './words.ts'

/**
 * A term that no part of the article carries so: «от 5 до 20 лет» joins the ends of two parts, and «до 10 лет» is less than the least
 * that the cited part carries. Nothing where not all parts are known.
 * @param part that is cited, where one is
 */
export function rangeOfNoPart(
  norm: Norm,
  term: StatedPenalty,
  part?: string,
): Omit<Fault, 'places'> | undefined {
  const { from, size } = term
  if (term.kind !== 'years' || !Number.isFinite(size)) return undefined
  const parts = norm.sanctions.filter(({ citation }) => part === undefined || citation.part === part)
  const isKnown = part === undefined ? hasAllParts(norm) : parts.length === 1
  if (!isKnown || parts.some((each) => isTermOf(each, term))) return undefined
  if (from === undefined && (part === undefined || parts.some(({ minYears }) => minYears <= size)))
    return undefined
  const years = inEach((tag) => yearsOfRange({ minYears: from ?? 0, maxYears: size }, tag))
  return {
    asks: part === undefined ? 'no-such-range' : 'no-such-size',
    fill:
      part === undefined
        ? { years, article: norm.label, parts: rangesIn(parts) }
        : { stated: years, carried: ofOnePart(parts) },
    missing: 'number',
    certainty: 'likely',
    topic: `no such range: ${norm.label.en}, ${years.en}`,
    evidence: provisions(parts),
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

/** «ч. 1 ст. 174 УК РК — от 2 до 7 лет» */
function ofOnePart(parts: readonly Sanction[]): Trilingual {
  return inEach((tag) => parts.map((one) => `${one.label[tag]} — ${yearsOfRange(one, tag)}`).join('; '))
}
