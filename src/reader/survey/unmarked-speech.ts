import { type Breaks, describedForBreaks, oddsOfBreak } from '../model/breaks.ts'
import { CLAUSE_BEFORE, type Tokens } from '../scan/tokens.ts'
import type { Words } from '../scan/words.ts'
import { partSentences } from './part-sentences.ts'

/** Words from which on a sentence with next to no marks is none: no official's is so long. */
const LONG = 100
/** The same where no stop ends it. */
const LONG_WITHOUT_STOP = 25
/** Words to one mark at least, of such a sentence. */
const WORDS_OF_A_MARK = 30
/** Words of the longest sentence that such text is parted into. */
const LONGEST = 60
/** Words of a usual sentence, and how far others are from it, in logarithms. */
const USUAL = 14
const SPREAD = 0.6
/** How much lengths count against what words say. */
const LENGTH_COUNTS = 0.5
/** Log-odds by which an end is likelier than the training sentences have it. */
const LIKELIER = 2

/**
 * Parts what has no marks into sentences: machines that write down speech leave them out, and what several sentences say must not be
 * weighed as one.
 * @param breaksOf where sentences end in the language of some tokens, as far as anybody has learned it
 */
export function partUnmarkedSpeech(
  tokens: Tokens,
  words: Words,
  breaksOf: (from: number, to: number) => Breaks | undefined,
): void {
  const { sentenceCount } = tokens
  let hasUnmarked = false
  for (let n = 0; n < sentenceCount && !hasUnmarked; n++) hasUnmarked = isUnmarked(tokens, n)
  if (!hasUnmarked) return
  partSentences(tokens, (n) => {
    const from = tokens.sentences[n] as number
    const to = tokens.sentences[n + 1] as number
    const breaks = isUnmarked(tokens, n) ? breaksOf(from, to) : undefined
    return breaks ? startsWithin(tokens, words, from, to, breaks) : []
  })
}

function isUnmarked(tokens: Tokens, n: number): boolean {
  const from = tokens.sentences[n] as number
  const to = tokens.sentences[n + 1] as number
  const length = to - from
  const hasStop = tokens.sentenceEnd[n] !== tokens.end[to - 1]
  if (length < (hasStop ? LONG : LONG_WITHOUT_STOP)) return false
  const allowed = Math.floor(length / WORDS_OF_A_MARK)
  let marks = 0
  for (let token = from + 1; token < to && marks <= allowed; token++)
    if ((tokens.before[token] as number) & CLAUSE_BEFORE) marks++
  return marks <= allowed
}

/** First tokens of the sentences behind the first one: those by which what words and lengths say comes to most. */
function startsWithin(tokens: Tokens, words: Words, from: number, to: number, breaks: Breaks): number[] {
  const length = to - from
  tokens.steps += length * LONGEST
  const said = describedForBreaks(
    Array.from(tokens.word.subarray(from, to), (word) => words.folded[word] as string),
  )
  /** What the best way to part the first so many words comes to, and where its last sentence begins. */
  const best = new Float64Array(length + 1).fill(Number.NEGATIVE_INFINITY)
  const begins = new Int32Array(length + 1)
  best[0] = 0
  for (let end = 1; end <= length; end++) {
    const odds = end < length ? oddsOfBreak(breaks, said, end) + LIKELIER : 0
    for (let begin = Math.max(0, end - LONGEST); begin < end; begin++) {
      const value = (best[begin] as number) + odds - (COST_OF_LENGTH[end - begin] as number)
      if (value <= (best[end] as number)) continue
      best[end] = value
      begins[end] = begin
    }
  }
  const starts: number[] = []
  for (let end = begins[length] as number; end > 0; end = begins[end] as number) starts.push(from + end)
  return starts.reverse()
}

/** How unlikely a sentence of so many words is: lengths are spread evenly in logarithms. */
const COST_OF_LENGTH = Float64Array.from({ length: LONGEST + 1 }, (_, words) => {
  const away = Math.log(words / USUAL) / SPREAD
  return LENGTH_COUNTS * (away ** 2 / 2 + Math.log(words))
})
