import { sentenceUnits } from '../scan/tokens.ts'
import type { SentenceFacts } from './sentence-facts.ts'

/** Whether a line of the text begins where a sentence does. */
export function startsLine({ n, from, text, survey: { tokens } }: SentenceFacts): boolean {
  return n === 0 || text.slice(sentenceUnits(tokens, n).start, tokens.start[from]).includes('\n')
}

/** Whether a dash, or a hyphen in its place, begins a line of the text where a sentence begins. */
export function startsWithDash(facts: SentenceFacts): boolean {
  const { n, from, text, survey } = facts
  const { start } = sentenceUnits(survey.tokens, n)
  return /(?:^|\n)[^\S\n]*[-–—]/u.test(text.slice(start, survey.tokens.start[from])) && startsLine(facts)
}

/** Whether a line of the text ends before a token, which is not the first of all; behind the last none does. */
export function endsLine({ text, survey: { tokens } }: SentenceFacts, token: number): boolean {
  if (token >= tokens.count) return false
  return text.slice(tokens.end[token - 1], tokens.start[token]).includes('\n')
}
