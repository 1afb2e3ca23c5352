import type { Raised } from '../quotes/raised.ts'

/** Letters of a word at least that is compared, and of its beginning that endings leave alone. */
const LONG = 4
const STEM = 5

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

/** Whether words of which most stand in a headline are said below it. */
function saysTheSame({ quote: one }: Raised, { quote: other }: Raised): boolean {
  const [first, second] = [stemsOf(one.text), stemsOf(other.text)]
  let both = 0
  for (const stem of first) if (second.has(stem)) both++
  return both > 1 && both * 2 > first.size
}

function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().split(/[^\p{L}\d]+/u)
  return new Set(words.filter((word) => word.length >= LONG).map((word) => word.slice(0, STEM)))
}
