import { BREAK_FEATURES, type Breaks, breakFeatures, describedForBreaks } from '../src/reader/model/breaks.ts'
import type { Tokens } from '../src/reader/scan/tokens.ts'
import type { Words } from '../src/reader/scan/words.ts'
import { chances } from './fit.ts'
import type { LabelledSentence } from './sentences.ts'

/** Sentences that are learned in a row. */
const IN_A_ROW = 12
const EPOCHS = 2
const RATE = 0.1
/** An error that is smaller teaches nothing. */
const SMALLEST_ERROR = 0.02

/** The reader's own way from a text to its words. */
export interface Scanning {
  readonly scan: (text: string) => Tokens
  readonly words: Words
}

/**
 * Learns where sentences end when no mark says so: sentences in a row, without marks and capitals, each place between two words
 * being an end or none (logistic regression, adaptive steps). The order is fixed: the same sentences give the same weights.
 */
export function fitBreaks(sentences: readonly LabelledSentence[], scanning: Scanning): Breaks {
  const chance = chances()
  const weights = new Float64Array(BREAK_FEATURES)
  const squares = new Float64Array(BREAK_FEATURES).fill(1e-6)
  let bias = -2
  const rows = rowsOf(sentences, scanning)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let index = rows.length - 1; index > 0; index--) {
      const other = Math.floor(chance() * (index + 1))
      const held = rows[index] as Row
      rows[index] = rows[other] as Row
      rows[other] = held
    }
    for (const { words, begins } of rows) {
      for (let at = 1; at < words.length; at++) {
        const features = breakFeatures(words, at)
        const odds = features.reduce((sum, feature) => sum + (weights[feature] as number), bias)
        const error = Number(begins.has(at)) - 1 / (1 + Math.exp(-odds))
        if (Math.abs(error) < SMALLEST_ERROR) continue
        bias += (RATE / 20) * error
        for (const feature of features) {
          squares[feature] = (squares[feature] as number) + error * error
          weights[feature] =
            (weights[feature] as number) + (RATE * error) / Math.sqrt(squares[feature] as number)
        }
      }
    }
  }
  const step = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 1e-9) / 127
  const inSteps = Int8Array.from(weights, (weight) => Math.round(weight / step))
  return { bias, step, weights: () => inSteps }
}

/** Words of sentences that stand in a row, and those of them that begin one. */
interface Row {
  readonly words: readonly string[]
  readonly begins: ReadonlySet<number>
}

function rowsOf(sentences: readonly LabelledSentence[], { scan, words }: Scanning): Row[] {
  const rows: Row[] = []
  for (let first = 0; first < sentences.length; first += IN_A_ROW) {
    const folded: string[] = []
    const begins = new Set<number>()
    for (const { text } of sentences.slice(first, first + IN_A_ROW)) {
      begins.add(folded.length)
      const { word, count } = scan(text)
      for (const id of word.subarray(0, count)) folded.push(words.folded[id] as string)
    }
    rows.push({ words: describedForBreaks(folded), begins })
  }
  return rows
}
