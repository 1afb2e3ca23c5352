import type { TextLanguage } from '../../law/corpus/act.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import type { SearchPlace } from '../../law/corpus/found.ts'
import { wordsOf } from '../../law/corpus/index/letters.ts'
import type { CorpusTerm } from '../../law/corpus/term.ts'
import type { Day } from '../../law/law.ts'
import type { LawCatalog } from '../../law-catalog.ts'
import { type AlsoFound, searchInWordsOfLaw } from './everyday.ts'

/** Places that are shown. */
const MOST = 3

/** How else a corpus may have an expression that it does not surely define as it was typed. */
export interface SaidOtherwise {
  /** Provisions with all words of one that no act has together, in another order or apart. */
  readonly apart?: readonly SearchPlace[]
  /** Those of the law's own words for it, or of its other ones, that stand in the corpus. */
  readonly wordings: readonly AlsoFound[]
}

/** Looks for an expression otherwise than it was typed: «достоинство и честь», «ар-намыс пен қадір-қасиет». */
export function saidOtherwise(
  catalog: LawCatalog,
  corpus: Corpus,
  found: CorpusTerm['kind'],
  asked: { readonly expression: string; readonly language: TextLanguage; readonly on: Day },
): SaidOtherwise | undefined {
  if (found === 'defined' || found === 'not-checked') return undefined
  const { expression, language, on } = asked
  const wordings = searchInWordsOfLaw(catalog, corpus, expression, {
    on,
    languages: [language],
    most: MOST,
  }).filter(({ answer }) => 'places' in answer)
  if (found === 'absent') return { apart: wordsApart(corpus, expression, language, on), wordings }
  return wordings.length === 0 ? undefined : { wordings }
}

/** Provisions with all words of an expression, in another order or apart; none where it is one word. */
export function wordsApart(
  corpus: Corpus,
  expression: string,
  language: TextLanguage,
  on: Day,
): readonly SearchPlace[] {
  if (wordsOf(expression).length < 2) return []
  const answer = corpus.search(expression, language, on, MOST)
  return 'places' in answer ? answer.places : []
}
