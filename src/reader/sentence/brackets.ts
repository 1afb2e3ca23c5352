import type { Stretch } from '../check.ts'
import { BRACKET_BEFORE } from '../scan/tokens.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Stretches between brackets. A token at their beginning or behind their end is outside of them. */
export function bracketsIn({ text, survey: { tokens } }: SentenceFacts, { from, to }: Stretch): Stretch[] {
  const found: Stretch[] = []
  let open = -1
  for (let token = from + 1; token <= to; token++) {
    if (token < to && !((tokens.before[token] as number) & BRACKET_BEFORE)) continue
    const end = token < to ? tokens.start[token] : (tokens.end[token - 1] as number) + 3
    for (const mark of text.slice(tokens.end[token - 1], end)) {
      if (mark === '(') open = token
      else if (mark === ')' && open >= 0) {
        found.push({ from: open, to: token })
        open = -1
      }
    }
  }
  return found
}
