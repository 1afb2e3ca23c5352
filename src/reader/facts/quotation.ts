import type { Stretch } from '../check.ts'
import { QUOTE_CLOSED, QUOTE_OPENS, type Tokens } from '../tokens.ts'

/** Words at least: what is shorter is a term or a name in quotation marks, not somebody's words. */
const SHORTEST = 4
const NONE: readonly Stretch[] = []

/** What somebody is quoted with in a sentence, `[from, to)`. A quotation that opened earlier starts at the sentence. */
export function speechesIn(tokens: Tokens, from: number, to: number): readonly Stretch[] {
  let found: Stretch[] | undefined
  let open = -1
  for (let token = from; token < to; token++) {
    const before = tokens.before[token] as number
    if (before & QUOTE_CLOSED && token > from) {
      add(open < 0 ? from : open, token)
      open = -1
    }
    if (before & QUOTE_OPENS) open = token
  }
  if (open >= 0) add(open, to)
  return found ?? NONE

  function add(from: number, to: number): void {
    if (to - from < SHORTEST) return
    found ??= []
    found.push({ from, to })
  }
}
