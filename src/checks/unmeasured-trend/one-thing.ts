import type { Move, View } from '../../reader/check.ts'

/** "The recording has been widely shared", «ролик широко разошелся»: how far one thing went, which nobody counts. */
export function isOfOneThing(view: View, move: Move): boolean {
  const { trends } = move.sentence.spokenIn
  if (trends === undefined) return false
  return (
    trends.oneWentFar.test(view.text(move.sentence).toLowerCase()) &&
    !trends.change.test(view.text(move).toLowerCase())
  )
}
