import type { Catalog } from '../../catalog.ts'
import { keysOfActs } from '../../desk/law/act-names.ts'
import { corpusCalled, jurisdictionOf } from '../../desk/law/jurisdiction-of.ts'
import type { KeyOfAct } from '../../law/corpus/act-keys.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import type { Day, Law, Tag, Trilingual } from '../../law/law.ts'
import type { SiteFrame } from '../site-frame.ts'
import type { Shelf } from './shelf.ts'

/** A pack of law, and the corpus of its texts where one stands ready. */
export interface NormSource {
  /** What addresses call it: the corpus, or the jurisdiction where there is none. */
  readonly name: string
  readonly code: string
  /** What people call it. */
  readonly called: Trilingual
  readonly law: Law
  readonly held?: { readonly corpus: Corpus; readonly keyOf: KeyOfAct }
  /** Whether the pack knows the address of a corpus of its law. */
  readonly hasCorpus: boolean
}

/** What every page on norms is asked with. */
export interface NormAsking {
  readonly source: NormSource
  readonly tongue: Tag
  readonly on: Day
  /** The day as it was asked for; absent where today is meant. */
  readonly given?: Day
  readonly site?: SiteFrame | undefined
}

/** The pack of a corpus, or of a jurisdiction by its code; nothing where there is no such pack. */
export function normSource(catalog: Catalog, shelf: Shelf, name: string): NormSource | undefined {
  const corpus = shelf.get(name)
  const known = corpus ? jurisdictionOf(catalog, corpus.build) : catalog.jurisdictions.get(name)
  const law = known && catalog.law(known.code)
  if (known === undefined || law === undefined) return undefined
  return {
    name,
    code: known.code,
    called: corpus ? corpusCalled(catalog, corpus.build) : known.name,
    law,
    hasCorpus: known.corpus !== undefined,
    ...(corpus ? { held: { corpus, keyOf: keysOfActs(catalog, corpus, law) } } : {}),
  }
}
