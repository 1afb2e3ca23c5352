import { sentenceUnits, type Tokens } from '../scan/tokens.ts'
import type { SentenceFacts } from './sentence-facts.ts'

const LINE_BREAK = 0x0a

/** Whether a line of the text begins where a sentence does. */
export function startsLine({ n, text, survey }: SentenceFacts): boolean {
  return lineStartsAt(text, survey.tokens, n)
}

/** The same of a sentence by its number. */
export function lineStartsAt(text: string, tokens: Tokens, n: number): boolean {
  if (n === 0) return true
  const first = tokens.start[tokens.sentences[n] as number] as number
  for (let at = sentenceUnits(tokens, n).start; at < first; at++)
    if (text.charCodeAt(at) === LINE_BREAK) return true
  return false
}

/** Whether a dash, or a hyphen in its place, begins a line of the text where sentence `n` begins. */
export function startsWithDash(text: string, tokens: Tokens, n: number): boolean {
  const { start } = sentenceUnits(tokens, n)
  const first = tokens.start[tokens.sentences[n] as number] as number
  // Between most sentences stands a space.
  if (first - start < 2 && n > 0) return false
  return /(?:^|\n)[^\S\n]*[-–—]/u.test(text.slice(start, first)) && lineStartsAt(text, tokens, n)
}

/** Whether a line of the text ends before a token, which is not the first of all; behind the last none does. */
export function endsLine({ text, survey: { tokens } }: SentenceFacts, token: number): boolean {
  if (token >= tokens.count) return false
  return text.slice(tokens.end[token - 1], tokens.start[token]).includes('\n')
}
