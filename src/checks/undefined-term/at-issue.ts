import type { Day, Law, TermUse, Topic } from '../../law/law.ts'

/** Provisions beside a definition that are shown at most. */
const MOST_BESIDE = 2

/** The definitions of a term, and the one or two provisions at issue that use it. */
export function shownOnCard(
  law: Law,
  on: Day,
  topics: readonly Topic[],
  uses: readonly TermUse[],
): readonly TermUse[] {
  const beside = usesAtIssue(
    law,
    on,
    topics,
    uses.filter(({ kind }) => kind !== 'defined'),
  )
  return [...uses.filter(({ kind }) => kind === 'defined'), ...beside.slice(0, MOST_BESIDE)]
}

/**
 * Uses that are of what the text speaks of. An article that punishes is beside the point unless the text names its conduct first of
 * all: that there is a provocation of war says nothing of a provocative post.
 */
export function usesAtIssue(
  law: Law,
  on: Day,
  topics: readonly Topic[],
  uses: readonly TermUse[],
): readonly TermUse[] {
  const punishing = new Set(
    law.norms(on).flatMap(({ kind, citation }) => (kind === 'civil' ? [] : [citation.act])),
  )
  return uses.filter(({ citation }) => {
    const [first] = law.norm(citation, on)?.topics ?? []
    return first === undefined ? !punishing.has(citation.act) : topics.includes(first)
  })
}
