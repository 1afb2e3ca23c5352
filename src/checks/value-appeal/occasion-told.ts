import type { SentenceView, View } from '../../reader/check.ts'
import { casesTold, isPromised } from '../../reader/for-checks/cases-told.ts'
import { wholeOf } from '../../reader/stretch.ts'

/** Checks that find what somebody is said to have done wrong. */
export const WRONGS = ['unnamed-accused', 'unused-power'] as const
/** How sure they must be. */
const SURE = 0.5

/**
 * Numbers of sentences in which a text tells what somebody did: that a case was opened, or that a group did wrong. What such a text appeals
 * to has its occasion there.
 */
export function sentencesOfOccasions(view: View): ReadonlySet<number> {
  const told = new Set<number>()
  for (let n = 0; n < view.sentenceCount; n++) {
    const sentence = view.sentence(n)
    const isWrong = WRONGS.some((check) => view.speaksFor(check, wholeOf(sentence)) >= SURE)
    if (isWrong || casesTold(sentence).length > 0 || isDealtWith(sentence)) told.add(n)
  }
  return told
}

/** «Материал направлен в полицию»: somebody has it before him, whatever comes of it. */
function isDealtWith(sentence: SentenceView): boolean {
  return sentence.hits('dealt-with').some((hit) => !sentence.negated(hit) && !isPromised(sentence, hit))
}
