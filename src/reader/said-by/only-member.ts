import type { Trilingual } from '../../law/law.ts'
import { type Source, UNNAMED } from './source-at.ts'

/** Who alone is told to speak in what a house of many publishes, and from which sentence on. */
export interface OnlyMember {
  readonly from: number
  /** Nothing where none is named, or more than one. */
  readonly source: Source | undefined
}

/** The only one whom `sourceIn` finds in the sentences of a statement. */
export function onlyMember(sentenceCount: number, sourceIn: (n: number) => Source | undefined): OnlyMember {
  let only: { readonly from: number; readonly source: Trilingual } | undefined
  for (let from = 0; from < sentenceCount; from++) {
    const source = sourceIn(from)
    if (source === undefined) continue
    const isNamed = source !== 'own' && source !== UNNAMED
    if (!isNamed || (only && only.source.en !== source.en)) return { from, source: undefined }
    only ??= { from, source }
  }
  return only ?? { from: 0, source: undefined }
}
