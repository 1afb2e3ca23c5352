import type { Citation, Day, Law, Tag } from '../law.ts'

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
