import type { TextLanguage } from '../../law/corpus/act.ts'
import { byNumber } from '../../law/corpus/answers/numbered-citations.ts'
import { sectionOf } from '../../law/corpus/answers/section-of.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import type { Day, Law } from '../../law/law.ts'
import type { LawCatalog } from '../../law-catalog.ts'
import { actOfPack } from './act-names.ts'
import { readTyped } from './as-typed.ts'
import { labelByTitle } from './cited-titles.ts'
import type { PlaceNamed } from './place-named.ts'

/** What words cite by numbers of acts, and the words with names in place of these. */
export interface ReadByNumber {
  readonly cited: readonly PlaceNamed[]
  readonly words: string
}

/**
 * Reads citations of acts by their official numbers; the act that a number names is meant whatever the day.
 * @param languages of the texts, the likeliest first
 */
export function citedByNumber(
  catalog: LawCatalog,
  corpus: Corpus,
  law: Law,
  words: string,
  { on, languages }: { readonly on: Day; readonly languages: readonly TextLanguage[] },
): ReadByNumber {
  const titles = corpus.build.languages.flatMap((language) =>
    corpus.everyAct(language).map((act) => ({ act, language })),
  )
  const named = byNumber(
    titles.map(({ act }) => act),
    words,
    on,
    law.country.country,
  )
  if (named === undefined) return { cited: [], words }
  const cited = readTyped(named.read, named.words).map((citation): PlaceNamed => {
    const { act } = citation
    const id = actOfPack(catalog, corpus, law, act, on)
    if (id === undefined) {
      const label = labelByTitle(citation, titles, languages, sectionOf(corpus, citation, on))
      return { citation, label, act }
    }
    const inPack = { ...citation, act: id }
    return { citation: inPack, label: law.labelOf(inPack, on), act }
  })
  return { cited, words: named.words }
}
