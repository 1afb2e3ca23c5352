import type { Citation, Day, Law, Tag } from '../law.ts'

/** Pieces of citations that cite nothing however often one is written behind itself. */
export const CITING_NOTHING: readonly string[] = [
  'ст. ',
  'ч. 3 ',
  '174, ',
  'ст. 174, ',
  '2-бөлігінің ',
  '(1)',
  'УК ',
  'ст. ч. 1 ч. 2 УК ',
]

/** What words cite by a law, in the short notation of places. */
export function citedBy(law: Law, language: Tag = 'ru'): (words: string, on?: Day) => string {
  return (words, on = '2022-09-26') => shortly(law.citations(words, language, on))
}

/** Citations in the short notation of places: `PC 174(3), PC 174(3):2`. */
export function shortly(citations: readonly Citation[]): string {
  return citations
    .map(
      ({ act, article, part, point }) =>
        `${act} ${article}${part ? `(${part})` : ''}${point ? `:${point}` : ''}`,
    )
    .join(', ')
}
