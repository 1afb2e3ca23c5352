import type { Stretch } from '../check.ts'
import { QUOTE_CLOSED, QUOTE_OPENS, type Tokens } from '../tokens.ts'

/** Words at least: what is shorter is a term or a name in quotation marks, not somebody's words. */
const SHORTEST = 4

/** What somebody is quoted with in a sentence, `[from, to)`. A quotation that opened earlier starts at the sentence. */
export function speechesIn(tokens: Tokens, from: number, to: number): readonly Stretch[] {
  const found: Stretch[] = []
  let open = -1
  for (let token = from; token < to; token++) {
    const before = tokens.before[token] as number
    if (before & QUOTE_CLOSED && token > from) {
      found.push({ from: open < 0 ? from : open, to: token })
      open = -1
    }
    if (before & QUOTE_OPENS) open = token
  }
  if (open >= 0) found.push({ from: open, to })
  return found.filter((quoted) => quoted.to - quoted.from >= SHORTEST)
}
