import type { Raised } from '../quotes/raised.ts'
import { saysTheSame } from './says-the-same.ts'

/**
 * Raises without those of a headline whose check asks about the text below it, too: there the office's own words stand. A headline that
 * names whom nothing below is put to stays. A first line that names nobody gives way only to words that say the same.
 */
export function withoutHeadlines(raised: readonly Raised[]): readonly Raised[] {
  if (!raised.some(({ isHeadline, isFirstLine }) => isHeadline || isFirstLine)) return raised
  const below = raised.filter(({ isHeadline, isFirstLine }) => !isHeadline && !isFirstLine)
  return raised.filter(
    (one) =>
      !(one.isHeadline || one.isFirstLine) ||
      !below.some((other) => other.check === one.check && givesWay(one, other)),
  )
}

function givesWay(one: Raised, below: Raised): boolean {
  return (
    saysTheSame(one, below) || (one.isHeadline && (one.source === undefined || below.source !== undefined))
  )
}
