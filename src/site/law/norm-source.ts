import type { Catalog } from '../../catalog.ts'
import { jurisdictionOf } from '../../desk/law/jurisdiction-of.ts'
import { actKeys, type KeyOfAct } from '../../law/corpus/act-keys.ts'
import type { Corpus, CorpusAct } from '../../law/corpus/corpus.ts'
import type { Day, Law, Tag } from '../../law/law.ts'
import type { SiteFrame } from '../site-frame.ts'
import type { Shelf } from './shelf.ts'

/** A pack of law, and the corpus of its texts where one stands ready. */
export interface NormSource {
  /** What addresses call it: the corpus, or the jurisdiction where there is none. */
  readonly name: string
  readonly code: string
  readonly law: Law
  readonly held?: { readonly corpus: Corpus; readonly keyOf: KeyOfAct }
  /** Whether the pack knows the address of a corpus of its law. */
  readonly hasCorpus: boolean
  readonly table: Readonly<Record<string, string>>
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
  const table = known.corpus?.acts ?? {}
  return {
    name,
    code: known.code,
    law,
    table,
    hasCorpus: known.corpus !== undefined,
    ...(corpus ? { held: { corpus, keyOf: actKeys(law, corpus, table) } } : {}),
  }
}

/** The pack's name of an act that a corpus holds; nothing where the pack does not know it. */
export function packActOf({ law, table }: NormSource, act: CorpusAct, on: Day): string | undefined {
  const [told] = Object.entries(table).find(([, key]) => key === act.key) ?? []
  if (told !== undefined) return (law.act(told, on) ?? law.act(told))?.id
  return law
    .acts(on)
    .find(
      ({ number, adopted }) =>
        number === act.number && (act.adopted === undefined || act.adopted === adopted),
    )?.id
}
