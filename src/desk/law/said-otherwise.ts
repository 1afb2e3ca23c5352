import type { Catalog } from '../../catalog.ts'
import type { TextLanguage } from '../../law/corpus/act.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import type { SearchPlace } from '../../law/corpus/found.ts'
import { wordsOf } from '../../law/corpus/index/letters.ts'
import type { Day } from '../../law/law.ts'
import { type AlsoFound, searchInWordsOfLaw } from './everyday.ts'

/** Places that are shown. */
const MOST = 3

/** How else a corpus may have an expression that it has not as it was typed. */
export interface SaidOtherwise {
  /** Provisions with all its words, in another order or apart. */
  readonly apart: readonly SearchPlace[]
  /** Those of the law's own words for it that stand in the corpus. */
  readonly wordings: readonly AlsoFound[]
}

/** Looks for the words of an expression that no act has together: «достоинство и честь», «ар-намыс пен қадір-қасиет». */
export function saidOtherwise(
  catalog: Catalog,
  corpus: Corpus,
  expression: string,
  language: TextLanguage,
  on: Day,
): SaidOtherwise {
  const wordings = searchInWordsOfLaw(catalog, corpus, expression, { on, languages: [language], most: MOST })
  return {
    apart: wordsApart(corpus, expression, language, on),
    wordings: wordings.filter(({ answer }) => 'places' in answer),
  }
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
