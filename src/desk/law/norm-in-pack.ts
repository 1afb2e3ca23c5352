import { BODY_KINDS } from '../../law/body-kinds.ts'
import type { Citation, CitedFact, Day, Law, Norm, Standing, Trilingual } from '../../law/law.ts'

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
  const powers = norm === undefined ? [] : powersUnder(law, norm, on)
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

/** Powers are told by topic; those that name this article are powers in cases under it. */
function powersUnder(law: Law, { topics, citation: { article = '' } }: Norm, on: Day): CitedFact[] {
  const named = new RegExp(`(?<![\\p{L}\\d-])${RegExp.escape(article)}(?![\\d-])`, 'u')
  const facts = new Map<string, CitedFact>()
  for (const body of BODY_KINDS)
    for (const topic of topics)
      for (const fact of law.powers(body, topic, on))
        if (named.test(fact.says.en)) facts.set(saying(fact), fact)
  return [...facts.values()]
}

function saying({ citation: { act, article, part, point }, says }: CitedFact): string {
  return [act, article, part, point, says.en].join(' ')
}
