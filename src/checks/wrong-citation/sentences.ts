import type { SentenceView, View } from '../../reader/check.ts'
import { firstHolding } from '../../reader/halving.ts'

/**
 * How a citation of an article looks, in any of the languages: «статья», «ст. 5», «ст.ст. 5, 6», «5-бап», «5 бабы», «5-шы бабы»,
 * "article", "Art. 5". Whether it is one the law tells.
 */
const ARTICLE = /стать|Стать|СТАТЬ|(?:[Сс]т|СТ|[Aa]rts?)\.?\s*\d|\d[-–—\s]?(?:ш[ыі]\s)?ба[бп]|rticle|RTICLE/gu

/** Sentences that may cite an article. Most statements cite none: one look through the text tells. */
export function* citingSentences(view: View): Generator<SentenceView> {
  if (view.sentenceCount === 0) return
  const { from } = view.sentence(0)
  const whole = { from, to: view.sentence(view.sentenceCount - 1).to }
  const start = startOf(view, from)
  let n = 0
  let last = -1
  for (const { index } of view.text(whole).matchAll(ARTICLE)) {
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
