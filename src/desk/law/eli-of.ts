import type { Corpus } from '../../law/corpus/corpus.ts'
import type { Passage } from '../../law/corpus/passage.ts'
import { eliOf } from '../../law/eli/identifier.ts'
import type { Citation } from '../../law/law.ts'
import type { LawCatalog } from '../../law-catalog.ts'
import { jurisdictionName } from './jurisdiction-of.ts'

/** The identifier of a provision's text, or of the part of it that is cited. */
export function eliOfPassage(
  catalog: LawCatalog,
  { build }: Corpus,
  passage: Passage,
  { part, point }: Pick<Citation, 'part' | 'point'> = {},
): string {
  return eliOf(jurisdictionName(catalog, build), passage.act, {
    passage,
    ...(part === undefined ? {} : { part }),
    ...(point === undefined ? {} : { point }),
    on: passage.since,
    language: passage.language,
  })
}
