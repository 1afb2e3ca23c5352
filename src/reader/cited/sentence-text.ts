import type { SentenceView, Stretch, View } from '../check.ts'
import { firstHolding } from '../tables/halving.ts'

/** The text of a sentence, and where its words stand in it. */
export interface SentenceText {
  readonly text: string
  readonly sentence: SentenceView
  /** First unit of a word. */
  start(token: number): number
  /** Unit behind the last word of a stretch. */
  end(stretch: Stretch): number
  /** The word that holds a unit of the text, or stands before it. */
  tokenAt(unit: number): number
  /** What stands between a word and the one before it. */
  markBefore(token: number): string
}

/** Looks up places in a sentence that holds figures or citations: few do. */
export function sentenceText(view: View, sentence: SentenceView): SentenceText {
  const { start: base, text } = view.quote(sentence)
  const placeOf = (token: number) => view.quote({ from: token, to: token + 1 })
  const start = (token: number): number => placeOf(token).start - base
  const end = ({ to }: Stretch): number => placeOf(to - 1).end - base
  return {
    text,
    sentence,
    start,
    end,
    tokenAt: (unit) => firstHolding(sentence.from + 1, sentence.to, (token) => start(token) > unit) - 1,
    markBefore(token) {
      if (token <= sentence.from) return ''
      return text.slice(end({ from: token - 1, to: token }), start(token))
    },
  }
}
