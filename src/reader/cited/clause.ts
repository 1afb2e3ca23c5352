import type { SentenceView, Stretch, View } from '../check.ts'
import { tokensOf } from '../stretch.ts'
import { firstHolding } from '../tables/halving.ts'
import { type SentenceText, sentenceText } from './sentence-text.ts'

const MARK = /[,;]/u

/** The words around a stretch up to a comma or a semicolon; those within a reference to law part nothing. */
export function clauseAround(
  placed: SentenceText,
  references: readonly Stretch[],
  { from, to }: Stretch,
): Stretch {
  const { sentence } = placed
  let first = from
  while (first > sentence.from && !isParted(placed, references, first)) first--
  let end = to
  while (end < sentence.to && !isParted(placed, references, end)) end++
  return { from: first, to: end }
}

/** Finds the clause of a stretch as `clauseAround` does, for many stretches of one sentence: its marks are looked at once. */
export function clausesIn(
  placed: SentenceText,
  references: readonly Stretch[],
): (stretch: Stretch) => Stretch {
  const { sentence } = placed
  const within = tokensOf(references.map(({ from, to }) => ({ from: from + 1, to })))
  const starts = [sentence.from]
  for (let token = sentence.from + 1; token < sentence.to; token++)
    if (!within.has(token) && MARK.test(placed.markBefore(token))) starts.push(token)
  const behind = (token: number): number =>
    firstHolding(0, starts.length, (place) => (starts[place] as number) > token)
  return ({ from, to }) => ({
    from: starts[behind(from) - 1] as number,
    to: starts[behind(to - 1)] ?? sentence.to,
  })
}

/** Whether a clause may end before a word. */
export function isParted(placed: SentenceText, references: readonly Stretch[], token: number): boolean {
  if (!MARK.test(placed.markBefore(token))) return false
  return !references.some(({ from, to }) => from < token && token < to)
}

/** Whether a word may join two clauses. */
export function joinsClauses(sentence: SentenceView, token: number): boolean {
  return sentence.ofAll.clauses.has('joinsUnmarked', sentence.word(token))
}

/** The clause of one of the places that a sentence cites. */
export function clauseOf(
  view: View,
  sentence: SentenceView,
  places: readonly { readonly at: Stretch }[],
  at: Stretch,
): Stretch {
  return clauseAround(
    sentenceText(view, sentence),
    places.map((place) => place.at),
    at,
  )
}
