import type { SentenceView, Stretch } from '../check.ts'

/** «Это», "such", «осындай»: what takes up words before it, in all languages. */
const POINTING = ['demonstratives', 'pointing'] as const

/** Whether one of these words takes up something that stands before it. */
export function pointsBack(sentence: SentenceView, { from, to }: Stretch = sentence): boolean {
  for (let token = from; token < to; token++) if (isPointing(sentence, token)) return true
  return false
}

/** Whether a word does. */
export function isPointing(sentence: SentenceView, token: number): boolean {
  return POINTING.some((kind) => sentence.ofAll.terms.has(kind, sentence.word(token)))
}
