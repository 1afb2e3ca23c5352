/** What numbers count, by the word behind them or in them. Beginnings of words, folded. */
export interface FigureWords {
  /** Hundredths. */
  readonly share: RegExp
  /** Times: «в три раза». */
  readonly multiple: RegExp
  /** A multiple in a word of its own: «вдвое», "doubled". */
  readonly multiplied?: RegExp
  readonly month: RegExp
  /** What is counted by a number that would else look like a year or an article: «2000 МРП», "2000 people". */
  readonly counted: RegExp
}
