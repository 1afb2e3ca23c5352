import type { SentenceView } from '../check.ts'

/** Whether a sentence names a day or a year. */
export function namesDay(sentence: SentenceView): boolean {
  return sentence.figures().some(({ kind }) => kind === 'year' || kind === 'date')
}
