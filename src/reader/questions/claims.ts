import { quoteOf } from '../quotes/quote.ts'
import type { Raised } from '../quotes/raised.ts'
import type { Claim, Quote } from '../reading.ts'
import { behindItem } from '../scan/items.ts'
import { isPairedBefore } from '../scan/paired-marks.ts'
import { AROUND, type Tokens } from '../scan/tokens.ts'
import type { Words } from '../scan/words.ts'
import type { Statement } from '../statement.ts'
import type { Survey } from '../survey/survey.ts'
import { firstHolding } from '../tables/halving.ts'

/** One claim for each sentence that findings stand in: quoted in full, because a question needs its sentence. */
export function claimsOf(
  statement: Statement,
  raised: readonly Raised[],
  { tokens }: Survey,
  words: Words,
): Claim[] {
  const claims: Claim[] = []
  let last = -1
  for (const { sentence } of raised) {
    if (sentence === last) continue
    last = sentence
    const start = openingOf(statement.text, tokens, words, sentence)
    const end = tokens.sentenceEnd[sentence] as number
    claims.push({
      n: claims.length + 1,
      quote: quoteOf(statement, start, end),
    })
  }
  return claims
}

/** Number of the claim that a quote stands in, or null. */
export function claimAt(claims: readonly Claim[], { start }: Quote): number | null {
  const claim =
    claims[firstHolding(0, claims.length, (place) => (claims[place] as Claim).quote.start > start) - 1]
  return claim !== undefined && start < claim.quote.end ? claim.n : null
}

/** Behind the number of an item; takes a mark before the first word into the quote where the quote holds its partner too. */
function openingOf(text: string, tokens: Tokens, words: Words, sentence: number): number {
  const token = tokens.sentences[sentence] as number
  const start = tokens.start[token] as number
  const first = behindItem(text, tokens, words, token)
  // Most sentences have neither a number nor a mark before them.
  if (first === start && !((tokens.before[token] as number) & AROUND)) return start
  const isMarked = first > 0 && /[«“„"([]/u.test(text[first - 1] as string)
  return isMarked && isPairedBefore(text, first - 1, tokens.sentenceEnd[sentence] as number)
    ? first - 1
    : first
}
