import { leapFeature, pairFeature } from '../model/features.ts'
import { type Packed, packedLength } from '../model/model.ts'
import { addRow, EVERY_OTHER, readRow, TOO_LARGE } from '../model/model-tables.ts'
import { CLAUSE_BEFORE, type Tokens } from '../scan/tokens.ts'
import { CONCEPT, OPENS, PAIR, WEIGHTS, type WordsOfLanguage } from '../vocabulary/words-of-language.ts'
import { SHORTEST_CLAUSE } from './windows.ts'

/** What the words of each clause of some sentences say for each check; reused by the next sentences. */
export interface ClauseSums {
  /** First clause of each sentence, counted from the first sentence, and the number of all clauses. */
  readonly clausesAt: Int32Array
  /** First token of each clause, and one past the last. */
  readonly starts: Int32Array
  /** Packed sums: of clause c from `c * width` on. */
  readonly sums: Packed
  /** Takes the clauses of sentences `[first, last)` and adds up their words, pairs of words and pairs of concepts. */
  add(own: WordsOfLanguage, tokens: Tokens, first: number, last: number): void
}

/** Rows of the model that one word adds at most: a pair and a leap of words, and of concepts. */
const ROWS_OF_A_WORD = 4

/** Makes the sums. Whole numbers are added, so that the order in which it is done makes no difference. */
export function createClauseSums(): ClauseSums {
  let clausesAt = new Int32Array(65)
  let starts = new Int32Array(1024)
  let sums: Packed = new Int32Array(4096)
  /** Rows that the words add, clause by clause; those of clause c up to `foundEnds[c]`. */
  let found = new Int32Array(4096)
  let foundEnds = new Int32Array(1024)
  let count = 0

  return {
    get clausesAt() {
      return clausesAt
    },
    get starts() {
      return starts
    },
    get sums() {
      return sums
    },
    add(own, tokens, first, last) {
      const words = (tokens.sentences[last] as number) - (tokens.sentences[first] as number)
      const width = packedLength(own.model.columns)
      reserve(words, last - first)
      find(own, tokens, first, last)
      if (count * width > sums.length) sums = new Int32Array(count * width * 2)
      addWords(own, tokens, width)
      addFound(own, width)
    },
  }

  function reserve(words: number, sentences: number): void {
    if (sentences >= clausesAt.length) clausesAt = new Int32Array(sentences * 2)
    if (words >= starts.length) {
      starts = new Int32Array(words * 2)
      foundEnds = new Int32Array(words * 2)
    }
    if (words * ROWS_OF_A_WORD > found.length) found = new Int32Array(words * 2 * ROWS_OF_A_WORD)
  }

  /** Parts sentences into clauses, and finds the rows of their pairs: only found here, so that one look need not wait for another. */
  function find(own: WordsOfLanguage, tokens: Tokens, first: number, last: number): void {
    const { ofTwo } = own.model
    const { conceptPairs, rowLength } = own
    const { word: wordOf, before: marksBefore, sentences } = tokens
    let { rows } = own
    let rowsFound = 0
    let clause = 0
    for (let n = first; n < last; n++) {
      const from = sentences[n] as number
      const to = sentences[n + 1] as number
      let pairBefore = 0
      let pairBeforeThat = 0
      let conceptBefore = 0
      let conceptBeforeThat = 0
      let clauseStart = from
      clausesAt[n - first] = clause
      starts[clause] = from
      for (let token = from; token < to; token++) {
        const row = (wordOf[token] as number) * rowLength
        if (row >= rows.length || rows[row + PAIR] === 0) {
          own.learn(wordOf[token] as number)
          rows = own.rows
        }
        if (
          token - clauseStart >= SHORTEST_CLAUSE &&
          ((marksBefore[token] as number) & CLAUSE_BEFORE || rows[row + OPENS] === 1)
        ) {
          foundEnds[clause++] = rowsFound
          starts[clause] = token
          clauseStart = token
        }
        const pair = rows[row + PAIR] as number
        if (token > from) {
          rowsFound = addRow(ofTwo, pairFeature(pairBefore, pair), found, rowsFound)
          if (token > from + 1) rowsFound = addRow(ofTwo, leapFeature(pairBeforeThat, pair), found, rowsFound)
        }
        pairBeforeThat = pairBefore
        pairBefore = pair
        const concept = rows[row + CONCEPT] as number
        if (concept === 0) continue
        if (conceptBefore !== 0) {
          const pairRow = conceptPairs.row(conceptBefore, concept)
          if (pairRow !== 0) found[rowsFound++] = pairRow
          if (conceptBeforeThat !== 0) {
            const leapRow = conceptPairs.row(conceptBeforeThat, concept)
            if (leapRow !== 0) found[rowsFound++] = leapRow
          }
        }
        conceptBeforeThat = conceptBefore
        conceptBefore = concept
      }
      foundEnds[clause++] = rowsFound
      starts[clause] = to
    }
    clausesAt[last - first] = clause
    count = clause
  }

  function addWords(own: WordsOfLanguage, tokens: Tokens, width: number): void {
    const { rows, rowLength } = own
    const { word: wordOf } = tokens
    for (let clause = 0; clause < count; clause++) {
      const start = starts[clause] as number
      const end = starts[clause + 1] as number
      const at = clause * width
      // Four at a time, in the processor's own registers.
      for (let place = 0; place < width; place += 4) {
        let first = 0
        let second = 0
        let third = 0
        let fourth = 0
        for (let token = start; token < end; token++) {
          const weights = (wordOf[token] as number) * rowLength + WEIGHTS + place
          first = (first + (rows[weights] as number)) | 0
          second = (second + (rows[weights + 1] as number)) | 0
          third = (third + (rows[weights + 2] as number)) | 0
          fourth = (fourth + (rows[weights + 3] as number)) | 0
        }
        sums[at + place] = first
        sums[at + place + 1] = second
        sums[at + place + 2] = third
        sums[at + place + 3] = fourth
      }
    }
  }

  function addFound(own: WordsOfLanguage, width: number): void {
    const { ofTwo } = own.model
    const { rows, groups } = ofTwo
    const all = count === 0 ? 0 : (foundEnds[count - 1] as number)
    for (let index = 0; index < all; index++) readRow(ofTwo, found[index] as number)
    let first = 0
    for (let clause = 0; clause < count; clause++) {
      const end = foundEnds[clause] as number
      const tooLarge = Math.imul(end - first, TOO_LARGE)
      const at = clause * width
      for (let group = 0; group < groups; group++) {
        let two = 0
        let other = 0
        for (let index = first; index < end; index++) {
          const four = rows[(found[index] as number) + group] as number
          two = (two + (four & EVERY_OTHER)) | 0
          other = (other + ((four >>> 8) & EVERY_OTHER)) | 0
        }
        const place = at + group * 2
        sums[place] = (sums[place] as number) + two - tooLarge
        sums[place + 1] = (sums[place + 1] as number) + other - tooLarge
      }
      first = end
    }
  }
}
