import type { Day, Law, Norm, Sanction, Trilingual } from '../../law/law.ts'
import { carriedBy } from '../../law/pack/carried.ts'
import { inEach } from '../../law/tags.ts'
import { finesFor } from '../../reader/cited/fined.ts'
import { ofPlace } from '../../reader/cited/of-place.ts'
import type { SaidPenalty } from '../../reader/cited/said-of.ts'
import type { StatedPenalty } from '../../reader/cited/stated.ts'
import { whenApplied } from '../../reader/cited/when-applied.ts'
import { worded } from '../../reader/cited/words.ts'
import { provisions } from '../../reader/evidence.ts'
import type { Asked } from './forms.ts'

/** Of more parts only the numbers are told. */
const MOST_DESCRIBED = 4

/**
 * A fine, an arrest or both, told of a whole article whose parts carry different ones: «по статье 488 – до 50 МРП или до 15 суток». In which
 * parts just these stand is told, and which is meant is asked. Nothing where the first, ordinary part has them.
 */
export function askedOfSumParts(
  law: Law,
  on: Day,
  norm: Norm,
  said: readonly SaidPenalty[],
): Asked | undefined {
  const stated = said.map((each) => each.stated)
  if (stated.length === 0 || new Set(stated.map(({ kind }) => kind)).size < stated.length) return undefined
  if (stated.some(({ kind }) => kind === 'money') || norm.sanctions.length < 2) return undefined
  const carrying = stated
    .map((each) => partsWith(law, on, norm, each))
    .reduce((one, other) => one.filter((part) => other.includes(part)))
  const parts = norm.sanctions.filter((part) => carrying.includes(part))
  if (parts.length === 0 || parts.includes(norm.sanctions[0] as Sanction)) return undefined
  if (parts.some(({ citation }) => citation.part === undefined)) return undefined
  return {
    asks: 'sum-parts',
    fill: {
      article: inEach((tag) => (tag === 'kk' ? ofPlace(norm.label.kk) : norm.label[tag])),
      stated: inEach((tag) => stated.map(({ words }) => words[tag]).join(', ')),
      parts: partsIn(parts),
    },
    missing: 'article',
    certainty: 'likely',
    topic: `sum parts: ${norm.label.en}`,
    evidence: provisions(parts),
  }
}

/** The parts whose own limit is what is told. */
function partsWith(law: Law, on: Day, { citation }: Norm, { kind, size, fined }: StatedPenalty): Sanction[] {
  const carried = carriedBy(law, citation, on)
  const found =
    kind === 'arrest'
      ? finesFor(carried?.arrests ?? [], fined).filter(({ days }) => days === size)
      : finesFor(carried?.fines ?? [], fined).filter(({ max }) => max === size)
  return found.flatMap(({ of }) => of ?? [])
}

/** «ч. 4 (…), ч. 7 (организация или проведение такого собрания)» */
function partsIn(parts: readonly Sanction[]): Trilingual {
  const isDescribed = parts.length <= MOST_DESCRIBED
  return inEach((tag) =>
    parts
      .map((part) => {
        const named = worded('cited.part', { part: part.citation.part as string })[tag]
        return isDescribed ? `${named} (${whenApplied(part, tag)})` : named
      })
      .join(', '),
  )
}
