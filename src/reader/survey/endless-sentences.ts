import { CLAUSE_BEFORE, COLON_BEFORE, DASH_BEFORE, type Tokens } from '../scan/tokens.ts'
import { partSentences } from './part-sentences.ts'

/**
 * Words of the longest sentence that is read as one. Checks hold what a sentence says against all the rest of it: where it
 * never ends, their work would grow with the square of its length. The longest sentences of laws and verdicts are shorter.
 */
const LONGEST = 500

/** Marks that part clauses more deeply than a comma, which may stand in the midst of one. */
const DEEPER = COLON_BEFORE | DASH_BEFORE

/** Parts sentences that go on without an end, at their marks where they have any. */
export function partEndlessSentences(tokens: Tokens): void {
  const isEndless = (n: number): boolean =>
    (tokens.sentences[n + 1] as number) - (tokens.sentences[n] as number) > LONGEST
  let n = 0
  while (n < tokens.sentenceCount && !isEndless(n)) n++
  if (n === tokens.sentenceCount) return
  partSentences(tokens, (n) => (isEndless(n) ? startsWithin(tokens, n) : []))
}

function startsWithin(tokens: Tokens, n: number): number[] {
  const to = tokens.sentences[n + 1] as number
  const starts: number[] = []
  let from = tokens.sentences[n] as number
  while (to - from > LONGEST) {
    from = lastClauseOf(tokens, from)
    starts.push(from)
  }
  return starts
}

/** Where the last clause begins that starts in the second half of the longest sentence from here; its end if none does. */
function lastClauseOf(tokens: Tokens, from: number): number {
  for (const marks of [DEEPER, CLAUSE_BEFORE])
    for (let token = from + LONGEST; token > from + LONGEST / 2; token--)
      if ((tokens.before[token] as number) & marks) return token
  return from + LONGEST
}
