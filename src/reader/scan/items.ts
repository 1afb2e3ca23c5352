import type { Tokens } from './tokens.ts'
import { NUMERIC, type Words } from './words.ts'

/** The number of an item or of a thread's post, or a letter before a bracket: «1. », «2) », «1.3. », «2/ », «а) », "ii) "; «А. Иванов» begins with a name. */
const ITEM =
  /(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]\)?|\d{1,2}\/|(?:\p{L}|[ivx]{2,4})\))\s+[«“„"'([]?(?=[\p{L}\p{N}])/uy

/** Where the words of an item begin that a token stands at the head of: behind its number, or where the token does if it is none. */
export function behindItem(text: string, tokens: Tokens, words: Words, token: number): number {
  const start = tokens.start[token] as number
  // Nearly every word is told apart without a look at the text, which is far from the processor by now.
  const mayBe =
    ((words.shape[tokens.word[token] as number] as number) & NUMERIC) !== 0 ||
    tokens.end[token] === start + 1 ||
    isRoman(text, start, tokens.end[token] as number)
  if (!mayBe) return start
  ITEM.lastIndex = start
  return ITEM.test(text) ? ITEM.lastIndex : start
}

/** Whether a word of a few letters stands before a bracket and begins as a small Roman number does. */
function isRoman(text: string, start: number, end: number): boolean {
  return end - start <= 4 && text.charAt(end) === ')' && 'ivx'.includes(text.charAt(start))
}
