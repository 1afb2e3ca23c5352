import type { Move, SentenceView, Stretch, View } from '../check.ts'
import { nothing } from '../tables/nothing.ts'

const NONE = nothing<Move>()

/**
 * Phrases that make a check's move in so many words, whatever the model makes of what stands around them: of each sentence that
 * has any of a list, the check's own or a shared one, the first, or the first that is meant so. Their score is 0.
 */
export function outright(view: View, list: string, isMeant?: (phrase: Move) => boolean): readonly Move[] {
  const sentences = view.with(list)
  // Most phrases stand in no sentence of a text.
  if (sentences.length === 0) return NONE
  const found: Move[] = []
  for (const sentence of sentences)
    for (const { from, to } of sentence.hits(list)) {
      const phrase = { from, to, sentence, score: 0 }
      if (isMeant?.(phrase) === false) continue
      found.push(phrase)
      break
    }
  return found
}

/** The same, of sentences in which the model hears the check at all: elsewhere such phrases mostly stand for something else. */
export function outrightIfHeard(
  view: View,
  list: string,
  isMeant?: (phrase: Move) => boolean,
): readonly Move[] {
  return outright(view, list, (phrase) => view.hearsIn(phrase.sentence.n) && isMeant?.(phrase) !== false)
}

/** Whether the words are the speaker's own, and what they tell of is not denied: a "not" within may be what they say. */
export function isUpheld(sentence: SentenceView, at: Stretch): boolean {
  return !sentence.quotesOthers(at) && !sentence.denied(at)
}

/** Whether the words are the speaker's own, and neither they nor what they tell of is denied. */
export function isAsserted(sentence: SentenceView, at: Stretch): boolean {
  return !sentence.negated(at) && isUpheld(sentence, at)
}
