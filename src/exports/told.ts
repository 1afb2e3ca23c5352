import type { Law, Tag } from '../law/law.ts'
import { nameInEach } from '../reader/said-by/name-in-each.ts'

/** What only the sheets of checks and the law of a country can tell. Where neither is at hand, names stay as they were given. */
export interface Told {
  /** The title of a check. */
  check(name: string, language: Tag): string
  /** A body or an office as the law of the country names it in this language. */
  name(written: string, jurisdiction: string | undefined, language: Tag): string
  /** Whether the law of a country is at hand; of every one it may be where nothing can tell. */
  hasLaw(code: string): boolean
}

export const UNTOLD: Told = { check: (name) => name, name: (written) => written, hasLaw: () => true }

/**
 * Tells what sheets and packs hold.
 * @param known titles of checks, and the law of a country by its code
 */
export function toldBy(known: {
  checkTitle(name: string, language: Tag): string
  law(code: string): Law | undefined
}): Told {
  return {
    check: (name, language) => known.checkTitle(name, language),
    name(written, jurisdiction, language) {
      const law = jurisdiction === undefined ? undefined : known.law(jurisdiction)
      return nameInEach(written, law)[language]
    },
    hasLaw: (code) => known.law(code) !== undefined,
  }
}
