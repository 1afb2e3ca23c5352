import type { Raise } from '../../reader/check.ts'
import { namedProvisions } from '../../reader/cited/named.ts'
import type { CitedLaw } from '../../reader/cited/places.ts'

/** What a threat is asked, without where it stands. */
export type Asked = Omit<Raise, 'at' | 'trigger'>

/** Articles shown as evidence at most: the nearest to what the statement speaks of. */
export const MOST_NORMS = 4

/** No article is named: which it is. */
export function article(evidence: Asked['evidence']): Asked {
  return { asks: 'article', missing: 'article', certainty: 'certain', evidence }
}

/** Articles are named: then which conduct they cover. */
export function covers(cited: CitedLaw, evidence: Asked['evidence']): Asked {
  const { isOne, words } = namedProvisions(cited)
  const named = cited.places.length > 0 ? words.en : cited.unresolved.map((found) => found.words).join('; ')
  return {
    asks: isOne ? 'covers' : 'covers-several',
    fill: { articles: words },
    missing: 'article',
    certainty: 'likely',
    topic: `threatened-sanction ${named}`,
    evidence,
  }
}
