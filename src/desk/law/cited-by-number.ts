import type { Catalog } from '../../catalog.ts'
import type { TextLanguage } from '../../law/corpus/act.ts'
import { byNumber } from '../../law/corpus/answers/numbered-citations.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import type { Citation, Day, Law, Trilingual } from '../../law/law.ts'
import { actOfPack } from './act-names.ts'
import { readTyped } from './as-typed.ts'
import { labelByTitle } from './cited-titles.ts'

/** A citation of an act by its number. */
export interface CitedByNumber {
  readonly citation: Citation
  /** Key of the act in the corpus. */
  readonly act: string
  readonly label: Trilingual | undefined
}

/** What words cite by numbers of acts, and the words with names in place of these. */
export interface ReadByNumber {
  readonly cited: readonly CitedByNumber[]
  readonly words: string
}

/**
 * Reads citations of acts by their official numbers; the act that a number names is meant whatever the day.
 * @param languages of the texts, the likeliest first
 */
export function citedByNumber(
  catalog: Catalog,
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
    law.country,
  )
  if (named === undefined) return { cited: [], words }
  const cited = readTyped(named.read, named.words).map((citation): CitedByNumber => {
    const { act } = citation
    const id = actOfPack(catalog, corpus, law, act, on)
    if (id === undefined) return { citation, act, label: labelByTitle(citation, titles, languages) }
    const inPack = { ...citation, act: id }
    return { citation: inPack, act, label: law.labelOf(inPack, on) }
  })
  return { cited, words: named.words }
}
