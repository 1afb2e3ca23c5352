import { arrestUpTo } from '../../law/amounts.ts'
import { capitalised } from '../../law/first-letter.ts'
import type { Day, Law } from '../../law/law.ts'
import { carriedBy } from '../../law/pack/carried.ts'
import { inEach } from '../../law/tags.ts'
import { CARRIED_BY } from '../../law/telling-mark.ts'
import { finesFor } from '../../reader/cited/fined.ts'
import type { SaidPenalty } from '../../reader/cited/said-of.ts'
import { whenApplied } from '../../reader/cited/when-applied.ts'
import { provisions } from '../../reader/evidence.ts'
import type { Asked } from './forms.ts'

/** The arrest of a graver part told of a whole article: which part carries it is said, and whether that is the one relied on is asked. */
export function askedOfArrest(law: Law, on: Day, { stated, places }: SaidPenalty): Asked | undefined {
  const [place, second] = places
  const { kind, size, fined } = stated
  if (kind !== 'arrest' || place === undefined || second || place.citation.part !== undefined)
    return undefined
  const arrests = finesFor(carriedBy(law, place.citation, on)?.arrests ?? [], fined)
  const [only, other] = arrests.filter(({ days }) => days === size)
  const part = only?.of
  if (part === undefined || other !== undefined || arrests.some(({ days }) => days > size)) return undefined
  if (part.citation.part === undefined || part.citation.part === '1') return undefined
  return {
    asks: 'known-part',
    fill: {
      parts: inEach((tag) => {
        const arrest = capitalised(arrestUpTo(size)[tag])
        return `${arrest}${CARRIED_BY[tag]}${part.label[tag]}, ${whenApplied(part, tag)}`
      }),
    },
    missing: 'article',
    certainty: 'likely',
    topic: `known part: ${part.label.en}, ${size}`,
    evidence: provisions([part]),
  }
}
