import type { Corpus } from '../../law/corpus/corpus.ts'
import { titledCitations } from '../../law/corpus/titled-citations.ts'
import type { Citation, Day, Law, Trilingual } from '../../law/law.ts'

/** A citation of an act that only the corpus knows: by its title. */
export interface CitedByTitle {
  readonly citation: Citation
  /** Key of the act in the corpus. */
  readonly act: string
  readonly label: Trilingual
}

/**
 * Reads citations of acts by the titles that a corpus gives them, but for the acts of the pack.
 * @param keyOf key of a pack's act in the corpus
 */
export function citedByTitle(
  law: Law,
  corpus: Corpus,
  words: string,
  on: Day,
  keyOf: (id: string) => string | undefined,
): CitedByTitle[] {
  const known = law.acts(on)
  const keys = new Set(known.map(({ id }) => keyOf(id)))
  const titles = corpus.build.languages.flatMap((language) =>
    corpus.acts(on, language).flatMap((act) => (keys.has(act.key) ? [] : [{ act, language }])),
  )
  return titledCitations(titles, known, words, on, law.country).map((citation) => {
    const titleIn = (language: string): string =>
      (
        titles.find((one) => one.act.key === citation.act && one.language === language) ??
        titles.find((one) => one.act.key === citation.act)
      )?.act.title ?? citation.act
    const { article } = citation
    return {
      citation,
      act: citation.act,
      label: {
        kk: `${titleIn('kk')}${article === undefined ? '' : `, ${article}-бап`}`,
        ru: `${titleIn('ru')}${article === undefined ? '' : `, ст. ${article}`}`,
        en: `${titleIn('en')}${article === undefined ? '' : `, art. ${article}`}`,
      },
    }
  })
}
