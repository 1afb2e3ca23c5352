import { quoteOf } from '../quotes/quote.ts'
import type { Raised } from '../quotes/raised.ts'
import type { Claim, Quote } from '../reading.ts'
import { behindItem } from '../scan/items.ts'
import { isPairedBefore, isPairedBehind, withPairedMarks } from '../scan/paired-marks.ts'
import { AROUND, type Tokens } from '../scan/tokens.ts'
import type { Words } from '../scan/words.ts'
import type { Statement } from '../statement.ts'
import type { Survey } from '../survey/survey.ts'
import { firstHolding } from '../tables/halving.ts'

/**
 * One claim for each sentence that findings stand in: quoted in full, because a question needs its sentence. Of what somebody is
 * quoted with, the words alone, where the sentence only adds who said them: «…», — отметил он.
 */
export function claimsOf(
  statement: Statement,
  raised: readonly Raised[],
  { tokens }: Survey,
  words: Words,
): Claim[] {
  const { text } = statement
  return [...Map.groupBy(raised, ({ sentence }) => sentence)].map(([sentence, raisedIn], place) => {
    const [speech] = raisedIn.map((raise) => raise.speech)
    const isSpoken = speech !== undefined && raisedIn.every((raise) => raise.speech !== undefined)
    const spokenTo = isSpoken ? speechEnd(text, tokens, sentence, speech) : 0
    // A quote that reaches beyond the speech tells that the sentence goes on with the claim: «…» and more.
    const isWhole = raisedIn.every(({ quote }) => quote.end <= spokenTo)
    const last = isWhole ? spokenTo : (tokens.sentenceEnd[sentence] as number)
    const start = openingOf(text, tokens, words, sentence, last)
    const end = withoutClosing(text, start, last)
    return { n: place + 1, quote: quoteOf(statement, start, end) }
  })
}

/** Number of the claim that a quote stands in, or null. */
export function claimAt(claims: readonly Claim[], { start }: Quote): number | null {
  const claim =
    claims[firstHolding(0, claims.length, (place) => (claims[place] as Claim).quote.start > start) - 1]
  return claim !== undefined && start < claim.quote.end ? claim.n : null
}

/** Behind the number of an item; takes a mark before the first word into the quote where the quote holds its partner too. */
function openingOf(text: string, tokens: Tokens, words: Words, sentence: number, end: number): number {
  const token = tokens.sentences[sentence] as number
  const start = tokens.start[token] as number
  const first = behindItem(text, tokens, words, token)
  // Most sentences have neither a number nor a mark before them.
  if (first === start && !((tokens.before[token] as number) & AROUND)) return start
  const isMarked = first > 0 && /[«“„"([]/u.test(text[first - 1] as string)
  return isMarked && isPairedBefore(text, first - 1, end) ? first - 1 : first
}

/** Where the words end that open a sentence as somebody's: with their own stop, not with the mark that closes them. */
function speechEnd(text: string, tokens: Tokens, sentence: number, { start, end }: Quote): number {
  const sentenceEnd = tokens.sentenceEnd[sentence] as number
  let to = withPairedMarks(text, { start, end }, { start, end: sentenceEnd }).end
  while (to < sentenceEnd && STOPS.includes(text.charAt(to))) to++
  return to
}

/** Before a mark that closes what was opened in an earlier sentence: «…»." becomes «…». */
function withoutClosing(text: string, start: number, end: number): number {
  const mark = runBefore(text, start, end, STOPS) - 1
  if (mark < start || !CLOSING.includes(text.charAt(mark)) || isPairedBehind(text, mark, start)) return end
  return runBefore(text, start, mark, PAUSES)
}

/** Where a run of marks begins that ends at `end`. */
function runBefore(text: string, start: number, end: number, marks: string): number {
  let at = end
  while (at > start && marks.includes(text.charAt(at - 1))) at--
  return at
}

const STOPS = '.!?…'
const CLOSING = '»”"'
const PAUSES = ', '
