import type { Day, Law } from '../law.ts'

/** What words cite by a law, in the short notation of places: `PC 174(3), PC 174(3):2`. */
export function citedBy(law: Law): (words: string, on?: Day) => string {
  return (words, on = '2022-09-26') =>
    law
      .citations(words, 'ru', on)
      .map(
        ({ act, article, part, point }) =>
          `${act} ${article}${part ? `(${part})` : ''}${point ? `:${point}` : ''}`,
      )
      .join(', ')
}
