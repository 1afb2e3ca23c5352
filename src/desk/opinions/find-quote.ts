import { Problem } from '../../problem.ts'
import type { Stretch } from '../../record/published.ts'

/**
 * Where words stand in a statement, letter by letter; only line breaks and runs of spaces may differ, since they do when words
 * are copied from a page.
 * @param near the place that is meant where the words stand there several times
 * @throws Problem `quote-empty`, `quote-not-found`, `quote-many`
 */
export function findQuote(text: string, typed: string, near?: number): Stretch {
  const words = typed.trim().split(/\s+/u)
  if (words[0] === '') throw new Problem('quote-empty', 'input')
  const pattern = new RegExp(words.map((word) => RegExp.escape(word)).join('\\s+'), 'gu')
  const found = [...text.matchAll(pattern)].map(({ 0: quote, index }) => ({
    start: index,
    end: index + quote.length,
  }))
  const [first] = found
  if (first === undefined) throw new Problem('quote-not-found', 'input')
  if (found.length === 1) return first
  const meant = found.find(({ start }) => start === near)
  if (meant === undefined) throw new Problem('quote-many', 'input', { times: found.length })
  return meant
}
