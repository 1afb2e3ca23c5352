import type { SentenceView, Stretch, View } from '../../reader/check.ts'

/** Sentences that speech is looked for before a term, and letters that make it more than a word between marks. */
const SPEECH = 12
const LONGER_THAN_A_WORD = 60
const MARKS = /["“«„”»]/gu
const OPENING = '“«„'
const STRAIGHT = '"'

/** Whether the stretch stands in speech between quotation marks: from a mark that no other closes. */
export function isSpoken(view: View, at: Stretch, sentence: SentenceView): boolean {
  const first = view.sentence(Math.max(0, sentence.n - SPEECH)).from
  if (first >= at.from) return false
  const before = view.text({ from: first, to: at.from })
  const paragraph = before.slice(before.lastIndexOf('\n') + 1)
  const from = openMark(paragraph)
  if (from < 0) return false
  const behind = /^[^”»"\n]*/u.exec(view.text({ from: at.from, to: sentence.to }))?.[0] ?? ''
  return paragraph.length - from + behind.length > LONGER_THAN_A_WORD
}

/** Where the last mark of a text stands that opens and is not closed, or a straight one without its partner; or -1. */
function openMark(text: string): number {
  let open = -1
  let closed = -1
  let straight = -1
  let isOdd = false
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    if (mark === STRAIGHT) {
      straight = index
      isOdd = !isOdd
    } else if (OPENING.includes(mark)) open = index
    else closed = index
  }
  if (open > closed) return open
  return isOdd ? straight : -1
}
