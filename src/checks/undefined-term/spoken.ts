import type { SentenceView, Stretch, View } from '../../reader/check.ts'

/** Letters that make what stands in quotation marks more than a term. */
const LONGER_THAN_A_TERM = 60

/** Whether words stand in speech between quotation marks. */
export function isSpoken(view: View, at: Stretch, sentence: SentenceView): boolean {
  const quotation = sentence.quotation(at)
  return quotation !== undefined && view.text(quotation).length > LONGER_THAN_A_TERM
}
