import type { Raised } from '../quotes/raised.ts'

/** Letters of a word at least that is compared, and of its beginning that endings leave alone. */
const LONG = 4
const STEM = 5

/** Whether most words of one raise stand in another. */
export function saysTheSame({ quote: one }: Raised, { quote: other }: Raised): boolean {
  const [first, second] = [stemsOf(one.text), stemsOf(other.text)]
  let both = 0
  for (const stem of first) if (second.has(stem)) both++
  return both > 1 && both * 2 > first.size
}

function stemsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().split(/[^\p{L}\d]+/u)
  return new Set(words.filter((word) => word.length >= LONG).map((word) => word.slice(0, STEM)))
}
