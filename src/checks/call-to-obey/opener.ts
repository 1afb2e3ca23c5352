import type { SentenceView, View } from '../../reader/check.ts'
import { gapBefore } from '../../reader/for-checks/gap-before.ts'

/** Items that a list has at most before the one asked about. */
const MOST = 12
/** A line that begins as an item of a list does. */
const ITEM = /\n\s*(?:[-–—•*]|\d{1,2}[.)])\s/u

/** «Рекомендуем: | – не пересылать такие записи»: the sentence that opens the list of which another is an item. */
export function openerOf(view: View, { n }: SentenceView): SentenceView | undefined {
  for (let at = n; at > 0 && at > n - MOST; at--) {
    const gap = gapBefore(view, view.sentence(at).from)
    if (!ITEM.test(gap)) return undefined
    if (gap.includes(':')) return view.sentence(at - 1)
  }
  return undefined
}
