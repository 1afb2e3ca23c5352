import type { SentenceView, Stretch, View } from '../../reader/check.ts'
import type { EarlierStatement } from '../../reader/earlier.ts'
import { fold } from '../../reader/words.ts'

/** Words that must stand in the same order in both statements. */
const FORMULA_WORDS = 5
/** Share of long words that a formula needs, so that «в соответствии с тем, что» is none. */
const LEAST_LETTERS = 32
/** Letters that words are compared by, so that endings do not matter. */
const COMPARED_LETTERS = 6

/** A formula found again: where it stands now, and its words in the earlier statement. */
export interface Formula {
  readonly at: Stretch
  readonly words: string
}

/** Longest runs of five words or more that both statements share, endings apart; at most one for each sentence. */
export function formulasIn(view: View, earlier: EarlierStatement): Formula[] {
  const before = wordsOf(earlier.text)
  const places = new Map<string, number[]>()
  for (let at = 0; at + FORMULA_WORDS <= before.length; at++) {
    const key = before.slice(at, at + FORMULA_WORDS).map(({ key }) => key).join(' ')
    places.set(key, [...(places.get(key) ?? []), at].slice(0, 8))
  }
  const found: Formula[] = []
  for (let n = 0; n < view.sentenceCount; n++) found.push(...longestIn(view.sentence(n), before, places, earlier.text))
  return found
}

function longestIn(
  sentence: SentenceView,
  before: readonly { key: string; start: number; end: number }[],
  places: ReadonlyMap<string, readonly number[]>,
  text: string,
): Formula[] {
  const keys: string[] = []
  for (let token = sentence.from; token < sentence.to; token++) keys.push(keyOf(sentence.word(token)))
  let best: { from: number; length: number; at: number } | undefined
  for (let from = 0; from + FORMULA_WORDS <= keys.length; from++) {
    for (const at of places.get(keys.slice(from, from + FORMULA_WORDS).join(' ')) ?? []) {
      let length = FORMULA_WORDS
      while (from + length < keys.length && keys[from + length] === before[at + length]?.key) length++
      if (!best || length > best.length) best = { from, length, at }
    }
  }
  if (!best) return []
  const letters = keys.slice(best.from, best.from + best.length).reduce((sum, key) => sum + key.length, 0)
  if (letters < LEAST_LETTERS * (FORMULA_WORDS / 6)) return []
  const first = before[best.at]
  const last = before[best.at + best.length - 1]
  if (!first || !last) return []
  const start = sentence.from + best.from
  return [{ at: { from: start, to: start + best.length }, words: text.slice(first.start, last.end) }]
}

function wordsOf(text: string): { key: string; start: number; end: number }[] {
  const words: { key: string; start: number; end: number }[] = []
  for (const match of text.matchAll(/[\p{L}\p{M}\p{Nd}\u00ad]+(?:[-'’][\p{L}\p{Nd}]+)*/gu)) {
    words.push({ key: keyOf(fold(match[0])), start: match.index, end: match.index + match[0].length })
  }
  return words
}

function keyOf(folded: string): string {
  return folded.slice(0, COMPARED_LETTERS)
}
