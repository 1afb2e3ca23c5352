import { loadCatalog } from '../catalog.ts'
import type { Law } from '../law/law.ts'

export type * from '../law/jurisdiction.ts'
export type * from '../law/law.ts'

/**
 * The law of a jurisdiction as its pack holds it.
 * @param code lower-case ISO 3166 code, such as `kz`
 * @returns nothing where there is no pack of it
 */
export async function loadLaw(code: string): Promise<Law | undefined> {
  return (await loadCatalog()).law(code)
}
