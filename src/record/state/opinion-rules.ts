import type { Recorded } from '../fact.ts'
import type { ReadingGround } from '../reading-ground.ts'
import type { OpinionKind, OpinionState } from './opinion.ts'
import type { Refusal } from './refusal.ts'

/**
 * Why a fact can't follow about an opinion that was begun, or nothing.
 * @param ground the reading that the opinion rests on; only facts that point into it need it
 */
export function refusesOpinion(
  known: OpinionState,
  fact: Recorded<OpinionKind>,
  ground: ReadingGround | undefined,
): Refusal | undefined {
  if (known.status === 'withdrawn') return 'withdrawn'
  switch (fact.kind) {
    case 'opinion-begun':
      return 'exists'
    case 'finding-kept':
    case 'finding-dismissed':
      return ground?.findings.some(({ id }) => id === fact.body.finding) ? undefined : 'unknown-finding'
    case 'question-added':
      if (known.added.some(({ id }) => id === fact.body.id)) return 'exists'
      return fact.body.quote.end > (ground?.length ?? 0) ? 'outside-statement' : undefined
    case 'question-removed':
      return known.added.some(({ id }) => id === fact.body.id) ? undefined : 'unknown-question'
    case 'review-given':
      return known.review === undefined ? 'no-review-requested' : undefined
    case 'opinion-published':
      return known.versions.length > 0 ? 'already-published' : refusesVersion(known, fact)
    case 'opinion-corrected':
      return known.versions.length === 0 ? 'not-published' : refusesVersion(known, fact)
    case 'opinion-withdrawn':
      return known.versions.length === 0 ? 'not-published' : undefined
    case 'piece-written':
    case 'review-requested':
    case 'opinion-scheduled':
      return undefined
  }
}

function refusesVersion(
  { versions, slug, statement, reading }: OpinionState,
  { body: { version, snapshot } }: Recorded<'opinion-published' | 'opinion-corrected'>,
): Refusal | undefined {
  if (version !== versions.length + 1) return 'wrong-version'
  const own = snapshot.slug === slug && snapshot.statement === statement && snapshot.reading === reading
  return own ? undefined : 'other-snapshot'
}
