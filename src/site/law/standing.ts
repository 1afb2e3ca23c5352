import type { Edition, Passage } from '../../law/corpus/passage.ts'
import { holds } from '../../law/days/holds.ts'
import type { Day } from '../../law/law.ts'

/** What stands of an act or a provision on a day, among all its texts. */
export interface Standing<Text> {
  readonly now?: Text
  /** The text before that day's, or the last one that ended before it. */
  readonly previous?: Text
  readonly next?: Text
}

/** Which of the texts, the oldest first, stands on a day, and its neighbours in time. */
export function standingOn<Text extends Passage | Edition>(texts: readonly Text[], on: Day): Standing<Text> {
  const now = texts.find((text) => holds(text, on))
  const begins = now?.since ?? on
  const previous = texts.findLast(({ since }) => since < begins)
  const next = texts.find(({ since }) => since > on)
  return { ...(now ? { now } : {}), ...(previous ? { previous } : {}), ...(next ? { next } : {}) }
}

/** The text by which something is named on a day on which it may not stand: that day's, the last before it or the first after. */
export function nearest<Text>({ now, previous, next }: Standing<Text>): Text | undefined {
  return now ?? previous ?? next
}
