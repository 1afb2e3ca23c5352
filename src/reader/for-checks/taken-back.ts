import type { SentenceView, View } from '../check.ts'

/** Sentences before in which a message was told of. */
const BEFORE = 2

/**
 * Whether a sentence only tells what a message says, and the next calls it untrue: «В сети пишут о драке. Среди избитых –
 * журналисты. Эта информация – фейк». What the speaker says of those who spread it is not taken back.
 */
export function isTakenBack(view: View, sentence: SentenceView): boolean {
  const { n } = sentence
  if (n + 1 >= view.sentenceCount || !view.holds(n + 1, 'calls-untrue') || view.holds(n, 'told-about'))
    return false
  for (let before = Math.max(0, n - BEFORE); before < n; before++)
    if (view.holds(before, 'told-about')) return true
  return false
}
