import type { OthersWords } from './others-words.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Words before those that tell of a story, or of what a museum shows. */
const HEAD = 3

/**
 * «В сказке лиса распускает слухи», "the cases hold forged stamps": what a story tells and a museum shows accuses nobody. A sentence
 * that speaks of its authors, of today or of "us" may.
 */
export function storyIn(facts: SentenceFacts): OthersWords | undefined {
  const story = facts.listHits('in-story').find(({ from }) => from < facts.from + HEAD)
  if (story === undefined || facts.listHits('speaks-of-today').length > 0) return undefined
  return { words: { from: facts.from, to: facts.to }, frame: [] }
}
