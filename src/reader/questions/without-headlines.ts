import type { Raised } from '../quotes/raised.ts'

/** Raises without those of a headline whose check asks about the text below it, too: there the office's own words stand. */
export function withoutHeadlines(raised: readonly Raised[]): readonly Raised[] {
  if (!raised.some(({ isHeadline }) => isHeadline)) return raised
  const below = new Set(raised.filter(({ isHeadline }) => !isHeadline).map(({ check }) => check))
  return raised.filter(({ isHeadline, check }) => !isHeadline || !below.has(check))
}
