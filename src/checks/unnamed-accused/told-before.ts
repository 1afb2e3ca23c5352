import type { Move, SentenceView, View } from '../../reader/check.ts'
import { casesTold } from '../../reader/for-checks/cases-told.ts'
import { isOfThey } from '../../reader/for-checks/of-they.ts'
import { hitsOfAny, wholeOf } from '../../reader/stretch.ts'

/** Sentences before, in which the case or the ban of those may be told. */
const BEFORE = 2
/** Who may be meant in place of those. */
const OTHERS = ['vague-group', 'ill-meaning']

/** «Полиция задержала пятерых. Они распространяли …», "the movement is banned. They incite …": of those held or banned nobody asks who they are. */
export function isOfThoseToldBefore(view: View, move: Move): boolean {
  const { sentence } = move
  if (!isOfThey(sentence) || hitsOfAny(move, OTHERS).length > 0) return false
  for (let n = sentence.n - 1; n >= Math.max(0, sentence.n - BEFORE); n--) {
    const before = view.sentence(n)
    if (hitsOfAny(wholeOf(before), OTHERS).length > 0) return false
    if (tellsCase(before)) return true
  }
  return false
}

function tellsCase(sentence: SentenceView): boolean {
  if (sentence.hits('banned-organisation').length > 0) return true
  // «Ахметова осудили. Они лгут»: after one they are others.
  return casesTold(sentence).length > 0 && sentence.hits('told-of-several').length > 0
}
