import type { SentenceView, View } from '../../reader/check.ts'
import { citationsIn } from '../../reader/cited/places.ts'

/** Whether a sentence cites law: by its words or, where there is a law, as the law reads them. */
export function citesLaw(view: View, sentence: SentenceView): boolean {
  const { law, on } = view
  return sentence.citations().length > 0 || (!!law && !!on && citationsIn(view, law, on, sentence).length > 0)
}
