import { columnOf, packedLength } from '../model/model.ts'
import type { Tokens } from '../scan/tokens.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { WordsOfLanguage } from '../vocabulary/words-of-language.ts'
import { createClauseSums } from './clause-sums.ts'
import type { FoundPhrases } from './found-phrases.ts'
import { createPhraseWalk } from './phrase-walk.ts'
import { CLAUSES_IN_WINDOW, LONGEST_WINDOW } from './windows.ts'

/** A stretch of a sentence that may make a check's move: tokens `[from, to)`, and how strongly its words speak for it. */
export interface Candidate {
  readonly check: string
  readonly sentence: number
  readonly from: number
  readonly to: number
  /** Log-odds; from 0 the model would raise. */
  readonly score: number
}

/** Less than any stretch is worth. */
const LEAST = -(1 << 20)
/** Log-odds that each further clause must add: one that says next to nothing of the move makes a quote longer, and no surer. */
export const JOINED = 0.25

/** Weighs the sentences of one text after another. */
export interface Weighing {
  /** Forgets the text before; room for so many sentences. */
  begin(sentences: number): void
  /**
   * Adds up what the words, pairs and phrases of sentences `[first, last)` say for each check, and keeps the best stretch of
   * each. The sentences go through each step together: the tables of one step then stay close to the processor.
   */
  weigh(own: WordsOfLanguage, tokens: Tokens, first: number, last: number, candidates: Candidate[]): void
  /** The phrases of the sentences weighed so far. */
  readonly phrases: FoundPhrases
  /** Edges and stretches looked at since the text began. */
  readonly steps: number
}

/**
 * Makes the loop that all time goes into: one step for each word, whatever the number of checks, apart from half an addition
 * each.
 * @param floor log-odds from which a stretch is kept
 */
export function createWeighing(vocabulary: Vocabulary, floor: number): Weighing {
  const clauseSums = createClauseSums()
  const phraseWalk = createPhraseWalk(vocabulary)
  /** More than which no stretch of a sentence can be worth, by check. */
  let bounds = new Int32Array(0)
  /** Tokens of the stretch that `bestOf` found last. */
  let bestFrom = 0
  let bestTo = 0
  let steps = 0

  return {
    begin(sentences) {
      steps = 0
      phraseWalk.begin(sentences)
    },
    weigh(own, tokens, first, last, candidates) {
      clauseSums.add(own, tokens, first, last)
      const { clausesAt } = clauseSums
      for (let n = first; n < last; n++)
        phraseWalk.walk(own, tokens, n, clauseSums, clausesAt[n - first] as number)
      for (let n = first; n < last; n++)
        choose(own, n, clausesAt[n - first] as number, clausesAt[n - first + 1] as number, candidates)
    },
    phrases: phraseWalk.found,
    get steps() {
      return steps + phraseWalk.steps
    },
  }

  /** Keeps the best run of up to four clauses for each check, of clauses `[from, to)` of sentence `n`. */
  function choose(
    { model }: WordsOfLanguage,
    n: number,
    from: number,
    to: number,
    candidates: Candidate[],
  ): void {
    const { bias, scale, checks, columns } = model
    const width = packedLength(columns)
    const most = bound(from, to, width)
    for (let column = 0; column < columns; column++) {
      const step = scale[column] as number
      const none = bias[column] as number
      // Few checks come near in a sentence: only for these are its stretches looked at.
      if ((most[column] as number) * step + none < floor) continue
      const score = bestOf(column, from, to, width, Math.round(JOINED / step)) * step + none
      if (score >= floor)
        candidates.push({ check: checks[column] as string, sentence: n, from: bestFrom, to: bestTo, score })
    }
  }

  /** A stretch is worth no more than all clauses that speak for the check. */
  function bound(from: number, to: number, width: number): Int32Array {
    const { sums } = clauseSums
    if (bounds.length < width * 2) bounds = new Int32Array(width * 2)
    const most = bounds
    most.fill(0)
    steps += (to - from) * width
    for (let at = from * width; at < to * width; ) {
      for (let column = 0; column < width * 2; column += 2, at++) {
        const sum = sums[at] as number
        const even = (sum << 16) >> 16
        most[column] = (most[column] as number) + Math.max(0, even)
        most[column + 1] = (most[column + 1] as number) + Math.max(0, (sum - even) >> 16)
      }
    }
    return most
  }

  /**
   * What the best run of clauses is worth.
   * @param joined what each clause behind the first must add
   */
  function bestOf(column: number, from: number, to: number, width: number, joined: number): number {
    const { starts, sums } = clauseSums
    const place = column >> 1
    let best = LEAST
    let bestLength = 0
    for (let first = from; first < to; first++) {
      const start = starts[first] as number
      const furthest = Math.min(to, first + CLAUSES_IN_WINDOW)
      let packed = 0
      for (let next = first + 1; next <= furthest; next++) {
        const end = starts[next] as number
        if (end - start > LONGEST_WINDOW && next > first + 1) break
        steps++
        packed = (packed + (sums[(next - 1) * width + place] as number)) | 0
        const value = columnOf(packed, column) - joined * (next - first - 1)
        if (value <= best) continue
        best = value
        bestLength = next - first
        bestFrom = start
        bestTo = end
      }
    }
    return best + joined * (bestLength - 1)
  }
}
