import type { SentenceView, View } from '../../reader/check.ts'

/** Sentences around the call in which what is untrue may be denied: "The bank denied that it closes. … Do not believe fakes." */
const BEFORE = 4
const BEHIND = 1
const DENIES = ['news-denied', 'calls-untrue']

/** Whether it is told which news is not to be believed: «не верьте слухам о закрытии школ», or by a denial nearby. */
export function tellsWhatIsDenied(view: View, sentence: SentenceView): boolean {
  if (sentence.hits('false-news-of').length > 0) return true
  const { n } = sentence
  const last = Math.min(n + BEHIND, view.sentenceCount - 1)
  for (let at = Math.max(0, n - BEFORE); at <= last; at++)
    if (DENIES.some((list) => view.holds(at, list))) return true
  return false
}
