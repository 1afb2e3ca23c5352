import type { Move, View } from '../../reader/check.ts'
import { betweenMarks } from '../../reader/for-checks/between-marks.ts'
import { hitsIn, hitsOfAny } from '../../reader/stretch.ts'

/** Persons who may do it. */
const DOERS = ['accused', 'vague-group']

/** «Такие слова льют воду на мельницу врага», "such posts play into the hands of …": words do it, and who said them is no secret. */
export function isOnlyServed(view: View, move: Move): boolean {
  const { sentence } = move
  const clause = betweenMarks(sentence, move)
  if (sentence.spokenIn.deeds?.serves.test(view.text(clause).toLowerCase()) !== true) return false
  const within = { ...move, ...clause }
  const [words] = hitsIn(within, 'message')
  return words !== undefined && hitsOfAny(within, DOERS).every(({ from }) => from > words.from)
}
