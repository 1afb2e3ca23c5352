import type { Corpus } from '../corpus.ts'
import type { Passage } from '../passage.ts'

/** Shorter texts may be alike by chance: «Глава исключена», «Настоящий Закон вводится в действие …». */
const SHORTEST = 40

/**
 * Where a text that has ended stands from the day of its end on: the one provision of the act that has begun with the same words
 * that day. Nothing where the words are gone, were changed with the number, or stand in several places.
 */
export function movedTo(
  corpus: Corpus,
  { act, anchor, language, state, text, until }: Passage,
): Passage | undefined {
  const words = wordsOf(text)
  if (state !== 'text' || until === undefined || words.length < SHORTEST) return undefined
  const [only, second] = corpus
    .contents(act.key, language, until)
    .filter((other) => other.since === until && other.anchor !== anchor && wordsOf(other.text) === words)
  return second === undefined ? only : undefined
}

function wordsOf(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}
