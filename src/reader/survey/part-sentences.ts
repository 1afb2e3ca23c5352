import { SENTENCE_STARTS, type Tokens } from '../scan/tokens.ts'

/**
 * Parts sentences of scanned text.
 * @param startsWithin first tokens of the sentences that a sentence, by its number, holds behind its first one, in order
 */
export function partSentences(tokens: Tokens, startsWithin: (n: number) => readonly number[]): void {
  const starts: number[] = []
  const ends: number[] = []
  for (let n = 0; n < tokens.sentenceCount; n++) {
    starts.push(tokens.sentences[n] as number)
    for (const start of startsWithin(n)) {
      ends.push(tokens.end[start - 1] as number)
      starts.push(start)
      tokens.before[start] = (tokens.before[start] as number) | SENTENCE_STARTS
    }
    ends.push(tokens.sentenceEnd[n] as number)
  }
  tokens.sentenceCount = starts.length
  tokens.sentences = Int32Array.from([...starts, tokens.count])
  tokens.sentenceEnd = Int32Array.from([...ends, 0])
}
