import { firstHolding } from '../tables/halving.ts'

/** What stands between a token and the one before it. */
export const COMMA_BEFORE = 1
export const COLON_BEFORE = 2
export const DASH_BEFORE = 4
export const QUOTE_OPENS = 8
export const QUOTE_CLOSED = 16
export const SENTENCE_STARTS = 32
export const PARAGRAPH_STARTS = 64
export const BRACKET_BEFORE = 128

/** Any mark that may part two clauses. */
export const CLAUSE_BEFORE =
  COMMA_BEFORE | COLON_BEFORE | DASH_BEFORE | QUOTE_OPENS | QUOTE_CLOSED | BRACKET_BEFORE

/** Any mark that stands in pairs. */
export const AROUND = QUOTE_OPENS | QUOTE_CLOSED | BRACKET_BEFORE

/** Words and figures of a text with their places; arrays are reused by the next scan. */
export interface Tokens {
  count: number
  start: Int32Array
  end: Int32Array
  word: Int32Array
  /** What stands before each token: bits above. One past the last: whether a quotation closes there. */
  before: Uint8Array
  /** First token of each sentence, and one past the last token at the end. */
  sentences: Int32Array
  sentenceCount: number
  /** End offset of each sentence, with its closing punctuation. */
  sentenceEnd: Int32Array
  /** Units looked at, ahead and again included: a test sees that it grows as the text does. */
  steps: number
}

/** Makes empty tables. */
export function createTokens(): Tokens {
  return {
    count: 0,
    start: new Int32Array(1024),
    end: new Int32Array(1024),
    word: new Int32Array(1024),
    before: new Uint8Array(1024),
    sentences: new Int32Array(256),
    sentenceCount: 0,
    sentenceEnd: new Int32Array(256),
    steps: 0,
  }
}

/** Makes room for more. */
export function growTokens(tokens: Tokens): void {
  const size = tokens.start.length * 2
  for (const name of ['start', 'end', 'word'] as const) {
    const larger = new Int32Array(size)
    larger.set(tokens[name])
    tokens[name] = larger
  }
  const before = new Uint8Array(size)
  before.set(tokens.before)
  tokens.before = before
}

/** Makes room for more. */
export function growSentences(tokens: Tokens): void {
  for (const name of ['sentences', 'sentenceEnd'] as const) {
    const larger = new Int32Array(tokens[name].length * 2)
    larger.set(tokens[name])
    tokens[name] = larger
  }
}

/** Units of a sentence, from behind the one before: marks before its first word are its own. */
export function sentenceUnits(
  { sentenceEnd }: Tokens,
  n: number,
): { readonly start: number; readonly end: number } {
  return { start: n === 0 ? 0 : (sentenceEnd[n - 1] as number), end: sentenceEnd[n] as number }
}

/** Number of the sentence that a token stands in. */
export function sentenceAt({ sentences, sentenceCount }: Tokens, token: number): number {
  return firstHolding(1, Math.max(1, sentenceCount), (n) => (sentences[n] as number) > token) - 1
}
