import type { Stretch } from '../check.ts'
import { PARAGRAPH_STARTS, QUOTE_CLOSED, QUOTE_OPENS, type Tokens } from '../scan/tokens.ts'
import { nothing } from '../tables/nothing.ts'

/** Words at least: what is shorter is a term or a name in quotation marks, not somebody's words. */
const SHORTEST = 4
/** Words on each side in which the other mark of a quotation over several sentences is looked for. */
const FURTHEST = 150
const NONE = nothing<Stretch>()

/** What stands in quotation marks in a sentence, `[from, to)`. A quotation that opened earlier starts at the sentence. */
export function quotedIn(tokens: Tokens, from: number, to: number): readonly Stretch[] {
  let found: Stretch[] | undefined
  let open = -1
  for (let token = from; token < to; token++) {
    const before = tokens.before[token] as number
    if (before & QUOTE_CLOSED && token > from) {
      found = withQuoted(found, open < 0 ? from : open, token)
      open = -1
    }
    if (before & QUOTE_OPENS) open = token
  }
  if (open >= 0) found = withQuoted(found, open, to)
  // Most sentences quote nobody, and keep no list of their own.
  return found ?? NONE
}

/** What somebody is quoted with: quotations that are no terms or names. */
export function speechesIn(quoted: readonly Stretch[]): readonly Stretch[] {
  if (quoted.length === 0) return quoted
  return quoted.filter(({ from, to }) => to - from >= SHORTEST)
}

function withQuoted(found: Stretch[] = [], from: number, to: number): Stretch[] {
  found.push({ from, to })
  return found
}

/** The whole quotation that a sentence stands in from its first word on, where it opened in an earlier one of the paragraph. */
export function quotationAround({ before, count }: Tokens, from: number): Stretch | undefined {
  let open = from
  // What closed before the first word of a sentence closed behind the one before it.
  for (let marks = before[open] as number; !(marks & QUOTE_OPENS); marks = before[open] as number) {
    if (marks & (QUOTE_CLOSED | PARAGRAPH_STARTS) || open === 0 || from - open === FURTHEST) return undefined
    open--
  }
  if (open === from) return undefined
  const last = Math.min(count, from + FURTHEST)
  let to = from + 1
  while (to < last && !((before[to] as number) & (QUOTE_CLOSED | PARAGRAPH_STARTS))) to++
  return { from: open, to }
}
