import type { Law } from '../law/law.ts'
import { lawCatalog } from '../law-catalog.ts'
import { checkedLaw } from './checked-law.ts'
import { requireNode } from './node.ts'

export type * from '../law/jurisdiction.ts'
export type * from '../law/law.ts'
export { Problem } from './problem.ts'

/**
 * The law of a jurisdiction as its pack holds it. Whatever is asked of it for a day that no calendar has, or in a language that it
 * does not know, throws a `Problem`.
 * @param code ISO 3166 code, such as `kz`
 * @returns nothing where there is no pack of it
 * @throws Problem where Node is older than 26
 */
export async function loadLaw(code: string): Promise<Law | undefined> {
  requireNode()
  const law = lawCatalog().law(String(code).trim().toLowerCase())
  return law && checkedLaw(law)
}
