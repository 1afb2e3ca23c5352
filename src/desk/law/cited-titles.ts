import type { TextLanguage } from '../../law/corpus/act.ts'
import { sectionOf, sectionTeller } from '../../law/corpus/answers/section-of.ts'
import { titledCitations } from '../../law/corpus/answers/titled-citations.ts'
import type { Corpus } from '../../law/corpus/corpus.ts'
import type { CorpusAct } from '../../law/corpus/passage.ts'
import type { Citation, Day, Law, Trilingual } from '../../law/law.ts'
import { shortNames } from '../../law/provision-name.ts'
import { inEach } from '../../law/tags.ts'
import type { PlaceNamed } from './place-named.ts'

/**
 * Reads citations of acts by the titles that a corpus gives them, but for the acts of the pack.
 * @param languages of the texts, the likeliest first: in that one an act is named where a language of ours has no title of it
 * @param keyOf key of a pack's act in the corpus
 */
export function citedByTitle(
  law: Law,
  corpus: Corpus,
  words: string,
  { on, languages }: { readonly on: Day; readonly languages: readonly TextLanguage[] },
  keyOf: (id: string) => string | undefined,
): PlaceNamed[] {
  const known = law.acts(on)
  // A corpus may hold a text before the day from which the pack knows its act.
  const keys = new Set([...known, ...law.acts(corpus.build.newest)].map(({ id }) => keyOf(id)))
  const titles = corpus.build.languages.flatMap((language) =>
    corpus.acts(on, language).flatMap((act) => (keys.has(act.key) ? [] : [{ act, language }])),
  )
  return titledCitations(titles, known, words, on, law.country, sectionTeller(corpus)).map((citation) => ({
    citation,
    label: labelByTitle(citation, titles, languages, sectionOf(corpus, citation, on)),
    act: citation.act,
  }))
}

/** A title of an act in the language of its text. */
export interface TitleIn {
  readonly act: CorpusAct
  readonly language: TextLanguage
}

/**
 * How a place is called whose act only the corpus knows.
 * @param citation by the key of the act
 * @param section language of the text that calls the place a section, where one does
 */
export function labelByTitle(
  { act, article, part, point }: Citation,
  titles: readonly TitleIn[],
  languages: readonly TextLanguage[],
  section?: TextLanguage,
): Trilingual {
  const own = titles.filter((title) => title.act.key === act)
  const titleIn = (language: string): string =>
    [language, ...languages].flatMap(
      (one) => own.find((title) => title.language === one)?.act.title ?? [],
    )[0] ??
    own[0]?.act.title ??
    act
  // Whether an act calls its pieces parts or paragraphs only its text tells.
  const pieces = [part, point].flatMap((one) => (one === undefined ? [] : `(${one})`)).join('')
  if (article === undefined) return inEach(titleIn)
  const place = shortNames(article, section)
  return inEach((tag) => `${titleIn(tag)}, ${place[tag]}${tag === 'kk' && pieces !== '' ? ' ' : ''}${pieces}`)
}
