import { QUOTE_CLOSED, QUOTE_OPENS, type Tokens } from '../scan/tokens.ts'
import type { Words } from '../scan/words.ts'
import type { WordsOfAll } from '../scan/words-of-all.ts'

/** The words of a sentence by their tokens; beyond it there are none. */
export interface SentenceWords {
  readonly text: string
  readonly tokens: Tokens
  /** What all languages know of words together. */
  readonly ofAll: WordsOfAll
  readonly from: number
  readonly to: number
  /** A word, folded; empty beyond the sentence. */
  folded(token: number): string
  /** Marks of a word's shape (`words.ts`); 0 beyond the sentence. */
  shape(token: number): number
  /** What stands between a word and the one before it; empty beyond the sentence. */
  gap(token: number): string
  /** Whether a quotation mark opens right before a word. */
  opensQuote(token: number): boolean
  /** Whether one closes right before a word. */
  closesQuote(token: number): boolean
}

/** The words of the sentence `[from, to)` of a text. */
export function sentenceWords(
  tokens: Tokens,
  words: Words,
  text: string,
  from: number,
  to: number,
): SentenceWords {
  const isWithin = (token: number): boolean => token >= from && token < to
  return {
    text,
    tokens,
    ofAll: words.ofAll,
    from,
    to,
    folded: (token) => (isWithin(token) ? (words.folded[tokens.word[token] as number] as string) : ''),
    shape: (token) => (isWithin(token) ? (words.shape[tokens.word[token] as number] as number) : 0),
    gap: (token) =>
      isWithin(token) ? text.slice(token > 0 ? tokens.end[token - 1] : 0, tokens.start[token] as number) : '',
    opensQuote: (token) => ((tokens.before[token] as number) & QUOTE_OPENS) !== 0,
    closesQuote: (token) => ((tokens.before[token] as number) & QUOTE_CLOSED) !== 0,
  }
}
