import type { Corpus } from '../../law/corpus/corpus.ts'
import type { LawCatalog } from '../../law-catalog.ts'
import { actOfAnnex } from './annex-named.ts'
import { annexAnchors, annexNamed } from './annexes.ts'
import { jurisdictionOf } from './jurisdiction-of.ts'
import type { PlacesAsked } from './place-named.ts'
import { placesNamed } from './places-named.ts'

/** Places of the annexes of an act, where words name one that the act has not. */
export function annexesNear(
  catalog: LawCatalog,
  corpus: Corpus,
  words: string,
  asked: PlacesAsked,
): { readonly act: string; readonly near: readonly string[] } | undefined {
  const law = catalog.law(jurisdictionOf(catalog, corpus.build)?.code ?? '')
  const named = annexNamed(words)
  if (law === undefined || !named?.act) return undefined
  const act = actOfAnnex(named.act, (said) => placesNamed(catalog, corpus, law, said, asked))?.act
  return act === undefined ? undefined : { act, near: annexAnchors(corpus, act, asked.on) }
}
