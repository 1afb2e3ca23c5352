import type { Move, SentenceView, Stretch, View } from '../check.ts'

const NONE: readonly Move[] = []

/**
 * Phrases that make a check's move in so many words, whatever the model makes of what stands around them: of each sentence that
 * has any of a list, the check's own or a shared one, the first, or the first that is meant so. Their score is 0.
 */
export function outright(view: View, list: string, isMeant?: (phrase: Move) => boolean): readonly Move[] {
  const sentences = view.with(list)
  // Most phrases stand in no sentence of a text.
  if (sentences.length === 0) return NONE
  return sentences.flatMap((sentence) => {
    const phrases = sentence.hits(list).map(({ from, to }): Move => ({ from, to, sentence, score: 0 }))
    return (isMeant ? phrases.find(isMeant) : phrases[0]) ?? []
  })
}

/** Whether the words are the speaker's own, and neither they nor what they tell of is denied. */
export function isAsserted(sentence: SentenceView, at: Stretch): boolean {
  return !sentence.quotesOthers(at) && !sentence.negated(at) && !sentence.denied(at)
}
