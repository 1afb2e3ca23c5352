import type { LawfulCatalog } from '../../../desk/reader-with-law.ts'
import type { Law, StatementLanguage } from '../../../law/law.ts'
import { type CompiledLists, unpackLists } from '../../../reader/lists/compiled.ts'
import type { Wording } from '../../../reader/lists/sheet.ts'
import { type Model, NO_MODEL, readModel } from '../../../reader/model/model.ts'
import { createReader } from '../../../reader/read.ts'
import { packedWhole } from '../../../reader/tables/tables.ts'
import type { Knowledge } from '../../../reader/vocabulary/knowledge.ts'
import type { Found } from './found.ts'

/** Data files by name; a name without bytes is known and not loaded yet. */
export type Loaded = ReadonlyMap<string, Uint8Array | undefined>

/** A sentence is in a language whose files are not on this device yet: they are to be loaded, and the text read anew. */
export class NotLoaded extends Error {
  readonly tag: StatementLanguage

  constructor(tag: StatementLanguage) {
    super(`${tag} is not loaded`)
    this.tag = tag
  }
}

/** Names of the files that a language needs. */
export function filesOf(tag: StatementLanguage, names: Iterable<string>): string[] {
  return [...names].filter((name) => name === `lists-${tag}` || name === `model-${tag}`)
}

/** What a reading needs, out of what was found in the folders and the files loaded so far. */
export function catalogOf(found: Found, loaded: Loaded, wording: readonly Wording[]): LawfulCatalog {
  const { jurisdictions, languages } = found
  const knowledge = languages.map((language) => knowledgeOf(language, loaded))
  const laws = new Map<string, Law | undefined>()
  const keys = (word: string, tag: StatementLanguage): readonly string[] =>
    languages.find((language) => language.tag === tag)?.keys(word) ?? [word]
  return {
    jurisdictions,
    reader: () => createReader({ knowledge, checks: found.checks, wording }),
    law(code) {
      if (!laws.has(code)) laws.set(code, jurisdictions.get(code)?.law(keys))
      return laws.get(code)
    },
  }
}

function knowledgeOf(language: Knowledge['language'], loaded: Loaded): Knowledge {
  const { tag } = language
  let lists: CompiledLists | undefined
  let model: Model | undefined
  const bytesOf = (name: string): Uint8Array => {
    const bytes = loaded.get(name)
    if (bytes === undefined) throw new NotLoaded(tag)
    return bytes
  }
  const listsNow = (): CompiledLists => (lists ??= unpackLists(packedWhole(bytesOf(`lists-${tag}`))))
  return {
    language,
    get phrases() {
      return listsNow().phrases
    },
    get concepts() {
      return listsNow().concepts
    },
    get model() {
      const name = `model-${tag}`
      // A language that was never trained has no such file at all.
      model ??= loaded.has(name) ? readModel(bytesOf(name)) : NO_MODEL
      return model
    },
  }
}
