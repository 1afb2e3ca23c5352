import { createClauseSums } from './clause-sums.ts'
import { packedLength } from './model.ts'
import { createPhraseWalk, type PhraseWalk } from './phrase-walk.ts'
import type { Tokens } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'
import { CLAUSES_IN_WINDOW, LONGEST_WINDOW } from './windows.ts'
import type { WordsOfLanguage } from './words-of-language.ts'

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
  readonly phrases: PhraseWalk
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
  const phrases = createPhraseWalk(vocabulary)
  let best = new Int32Array(0)
  let bestFrom = new Int32Array(0)
  let bestTo = new Int32Array(0)
  let steps = 0

  return {
    begin(sentences) {
      steps = 0
      phrases.begin(sentences)
    },
    weigh(own, tokens, first, last, candidates) {
      const width = packedLength(own.knowledge.model.columns)
      if (best.length < width * 2) {
        best = new Int32Array(width * 2)
        bestFrom = new Int32Array(width * 2)
        bestTo = new Int32Array(width * 2)
      }
      clauseSums.add(own, tokens, first, last)
      const { clausesAt } = clauseSums
      for (let n = first; n < last; n++)
        phrases.walk(own, tokens, n, clauseSums, clausesAt[n - first] as number)
      clauseSums.accumulate(width)
      for (let n = first; n < last; n++) {
        choose(clausesAt[n - first] as number, clausesAt[n - first + 1] as number, width)
        collect(own, n, candidates)
      }
    },
    phrases,
    get steps() {
      return steps + phrases.steps
    },
  }

  /** The best run of up to four clauses for each check, of clauses `[from, to)`. */
  function choose(from: number, to: number, width: number): void {
    const { starts, sums } = clauseSums
    const [most, mostFrom, mostTo] = [best, bestFrom, bestTo]
    most.fill(LEAST)
    for (let first = from; first < to; first++) {
      const start = starts[first] as number
      const low = first * width
      const furthest = Math.min(to, first + CLAUSES_IN_WINDOW)
      for (let next = first + 1; next <= furthest; next++) {
        const end = starts[next] as number
        if (end - start > LONGEST_WINDOW && next > first + 1) break
        const high = next * width
        steps += width
        for (let place = 0; place < width; place++) {
          const sum = ((sums[high + place] as number) - (sums[low + place] as number)) | 0
          const even = (sum << 16) >> 16
          const odd = (sum - even) >> 16
          const column = place * 2
          if (even > (most[column] as number)) {
            most[column] = even
            mostFrom[column] = start
            mostTo[column] = end
          }
          if (odd > (most[column + 1] as number)) {
            most[column + 1] = odd
            mostFrom[column + 1] = start
            mostTo[column + 1] = end
          }
        }
      }
    }
  }

  function collect(own: WordsOfLanguage, n: number, candidates: Candidate[]): void {
    const { bias, scale, checks, columns } = own.knowledge.model
    for (let column = 0; column < columns; column++) {
      const score = (best[column] as number) * (scale[column] as number) + (bias[column] as number)
      if (score < floor) continue
      candidates.push({
        check: checks[column] as string,
        sentence: n,
        from: bestFrom[column] as number,
        to: bestTo[column] as number,
        score,
      })
    }
  }
}
