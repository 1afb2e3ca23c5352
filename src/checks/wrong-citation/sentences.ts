import type { SentenceView, View } from '../../reader/check.ts'

/** How a citation of an article looks, in any of the languages: «статья», «ст. 5», «5-бап», "article", "Art. 5". */
const ARTICLE = /стать|Стать|СТАТЬ|(?:[Сс]т|[Aa]rts?)\. ?\d|\d-ба[бп]|rticle/gu

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
    const sentence = view.sentence(n)
    if (sentence.citations().length > 0) yield sentence
  }
}

/** Number of the sentence that a place of the text is in, looked for from a sentence before it. */
function sentenceAt(view: View, index: number, from: number): number {
  let low = from
  let high = view.sentenceCount - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (startOf(view, view.sentence(middle).from) <= index) low = middle
    else high = middle - 1
  }
  return low
}

function startOf(view: View, token: number): number {
  return view.quote({ from: token, to: token + 1 }).start
}
