import type { Stretch } from '../check.ts'
import { PARAGRAPH_STARTS, QUOTE_CLOSED, QUOTE_OPENS, sentenceAt, type Tokens } from '../scan/tokens.ts'

/** Words at most of a quotation: in a longer one a mark was forgotten. */
const LONGEST = 600

/** By each of their sentences: quotations over paragraphs, with marks around them, or also where each paragraph begins. */
export function longQuotationsIn(tokens: Tokens): ReadonlyMap<number, Stretch> {
  const bySentence = new Map<number, Stretch>()
  for (const long of longQuotations(tokens)) {
    const last = sentenceAt(tokens, long.to - 1)
    for (let n = sentenceAt(tokens, long.from); n <= last; n++) bySentence.set(n, long)
  }
  return bySentence
}

function longQuotations({ before, count }: Tokens): Stretch[] {
  const found: Stretch[] = []
  let open = -1
  let depth = 0
  let isLong = false
  for (let token = 0; token < count; token++) {
    const marks = before[token] as number
    const isClosed = (marks & QUOTE_CLOSED) !== 0
    if (isClosed && open >= 0) {
      depth--
      if (depth === 0) {
        if (isLong && token - open <= LONGEST) found.push({ from: open, to: token })
        open = -1
      }
    }
    if (open >= 0 && marks & PARAGRAPH_STARTS) {
      // A quotation within another that has but one mark for both.
      if (depth > 1) open = -1
      else isLong = true
    }
    if (!(marks & QUOTE_OPENS)) continue
    if (open < 0) {
      open = token
      depth = 1
      isLong = false
    } else if (!(marks & PARAGRAPH_STARTS)) {
      // Before a paragraph has ended within it, nothing tells whether one mark closes both.
      if (isLong) depth++
      else open = -1
    }
  }
  return found
}
