import type { SentenceView, Stretch, View } from '../check.ts'
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
