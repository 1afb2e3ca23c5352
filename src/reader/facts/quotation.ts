import { QUOTE_CLOSED, QUOTE_OPENS, type Tokens } from '../tokens.ts'

/** Stretches of a sentence inside quotation marks, `[from, to)` by token. A quotation that opened earlier starts at the sentence. */
export function quotationsIn(tokens: Tokens, from: number, to: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
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
  return found
}
