import type { Raised } from '../quotes/raised.ts'

/**
 * Raises without those of a headline whose check asks about the text below it, too: there the office's own words stand. One that names
 * whom nothing below is put to stays.
 */
export function withoutHeadlines(raised: readonly Raised[]): readonly Raised[] {
  if (!raised.some(({ isHeadline }) => isHeadline)) return raised
  const below = raised.filter(({ isHeadline }) => !isHeadline)
  const isAsked = ({ check, source }: Raised): boolean =>
    below.some((other) => other.check === check && (source === undefined || other.source !== undefined))
  return raised.filter((one) => !one.isHeadline || !isAsked(one))
}
