import { onceOf } from '../../law/once.ts'
import type { View } from '../../reader/check.ts'

/** Whether a text names an act or a section of one, as laws of countries do that have no articles: "the Protected Areas Act". */
export const namesSections = onceOf((view: View): boolean => {
  for (let n = 0; n < view.sentenceCount; n++) {
    const sentence = view.sentence(n)
    const said = view.text(sentence)
    if (sentence.ofAll.statutes.some(({ sections }) => sections.test(said))) return true
  }
  return false
})
