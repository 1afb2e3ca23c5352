import type { Citation, CitedFact, Day, Law, Standing, Trilingual } from '../../law/law.ts'

/** What a pack knows of an article besides the norm itself. */
export interface InPack {
  readonly build: string
  readonly citation: Citation
  readonly label?: Trilingual
  readonly stands: Standing
  /** Powers of bodies in cases under it. */
  readonly powers: readonly CitedFact[]
  /** What is said of it beside the norm. */
  readonly more: readonly CitedFact[]
}

export function inPack(law: Law, citation: Citation, on: Day): InPack {
  const norm = law.norm(citation, on)
  const label = law.labelOf(citation, on)
  const powers = norm === undefined ? [] : powersUnder(law, norm.citation, on)
  const told = new Set<string>([...(norm ? [norm, ...norm.sanctions] : []), ...powers].map(saying))
  const more = law.provisions(citation, on).filter((fact) => {
    // That it uses a term without defining it says nothing of what it provides.
    const isUse = 'kind' in fact && fact.kind === 'used'
    const isNew = !isUse && !told.has(saying(fact)) && fact.citation.article !== undefined
    told.add(saying(fact))
    return isNew
  })
  return {
    build: law.build,
    citation,
    ...(label === undefined ? {} : { label }),
    stands: law.stands(citation, on),
    powers,
    more,
  }
}

/** Two bodies may have one power in common. */
function powersUnder(law: Law, article: Citation, on: Day): CitedFact[] {
  return [...new Map(law.powersUnder(article, on).map((fact) => [saying(fact), fact])).values()]
}

function saying({ citation: { act, article, part, point }, says }: CitedFact): string {
  return [act, article, part, point, says.en].join(' ')
}
