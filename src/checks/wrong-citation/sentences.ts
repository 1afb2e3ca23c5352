import type { SentenceView, View } from '../../reader/check.ts'
import { firstHolding } from '../../reader/tables/halving.ts'

/** Sentences that may cite an article the law tells. Most statements cite none: one look through the text tells. */
export function* citingSentences(view: View): Generator<SentenceView> {
  if (view.sentenceCount === 0) return
  const { from, ofAll } = view.sentence(0)
  const whole = { from, to: view.sentence(view.sentenceCount - 1).to }
  const start = startOf(view, from)
  let n = 0
  let last = -1
  for (const { index } of view.text(whole).matchAll(ofAll.acts.pattern('cites'))) {
    n = sentenceAt(view, start + index, n)
    if (n === last) continue
    last = n
    yield view.sentence(n)
  }
}

/** Number of the sentence that a place of the text is in, looked for from a sentence before it. */
function sentenceAt(view: View, index: number, from: number): number {
  return firstHolding(from + 1, view.sentenceCount, (n) => startOf(view, view.sentence(n).from) > index) - 1
}

function startOf(view: View, token: number): number {
  return view.quote({ from: token, to: token + 1 }).start
}
