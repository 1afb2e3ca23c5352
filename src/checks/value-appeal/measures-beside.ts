import type { SentenceView, View } from '../../reader/check.ts'
import { wholeOf } from '../../reader/stretch.ts'

/** Sentences around an appeal in which measures for the same people are told. */
const AROUND = 3
/** From here on a sentence accuses or threatens, and whatever it counts is no measure. */
const ACCUSES = 0
const AGAINST = ['unnamed-accused', 'unused-power'] as const

/**
 * «Автобусы отправятся в 17:00», "deposits are insured up to 50,000": what is done for people, with a number, an hour or a telephone, stands
 * near an appeal, which then does not stand in its place.
 */
export function tellsMeasuresBeside(view: View, { n }: SentenceView): boolean {
  const last = Math.min(n + AROUND, view.sentenceCount - 1)
  for (let at = Math.max(0, n - AROUND); at <= last; at++)
    if (view.holds(at, 'people-served') && isMeasure(view, view.sentence(at))) return true
  return false
}

function isMeasure(view: View, sentence: SentenceView): boolean {
  if (sentence.isQuestion || !(/\d/u.test(view.text(sentence)) || sentence.figures().length > 0)) return false
  const served = sentence.hits('people-served')
  if (served.every((words) => sentence.negated(words) || sentence.quotesOthers(words))) return false
  return AGAINST.every((check) => view.speaksFor(check, wholeOf(sentence)) < ACCUSES)
}
