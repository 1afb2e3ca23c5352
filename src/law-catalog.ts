import { join } from 'node:path'
import type { Jurisdiction } from './law/jurisdiction.ts'
import type { Law } from './law/law.ts'
import { once } from './law/once.ts'
import { type LanguageOf, languagesAsked, lemmasOf, rememberedKeys, type WordForms } from './lemmas.ts'
import { folders, requireModule, SOURCE } from './modules.ts'

/** Everything that asking law needs, found in the folders. What reads statements is no part of it: half of a start would be for that. */
export interface LawCatalog {
  /** A language of statements, loaded when first asked for: a corpus is in few of them. */
  readonly languageOf: LanguageOf
  readonly jurisdictions: ReadonlyMap<string, Jurisdiction>
  readonly lemmas: WordForms
  /** The law of a jurisdiction, loaded once. */
  law(code: string): Law | undefined
}

/** What asking law needs; languages and packs are looked for in the folders when they are first asked for. */
export function lawCatalog(root = SOURCE): LawCatalog {
  const languageOf = languagesAsked(root)
  const jurisdictions = once(() => requireJurisdictions(root))
  const laws = new Map<string, Law | undefined>()
  const keys = rememberedKeys(languageOf)
  return {
    languageOf,
    lemmas: lemmasOf(keys, root),
    get jurisdictions() {
      return jurisdictions()
    },
    law(code) {
      if (!laws.has(code)) laws.set(code, jurisdictions().get(code)?.law(keys))
      return laws.get(code)
    },
  }
}

/** A statement without a body needs no law: packs are loaded in the midst of a reading, hence at once and not by promise. */
function requireJurisdictions(root: string): Map<string, Jurisdiction> {
  return new Map(
    folders(join(root, 'jurisdictions')).map((name) => [
      name,
      requireModule<{ default: Jurisdiction }>(join(root, 'jurisdictions', name, 'jurisdiction')).default,
    ]),
  )
}
