/** How it is told who says something. Folded. */
export interface SpeechWords {
  /** Verbs of saying. */
  readonly says: RegExp
  /** Words between such a verb and what is said. */
  readonly that: readonly string[]
  /** Words before a source that a comma parts from what it says: «по словам …,». */
  readonly heads: readonly (readonly string[])[]
  /** Whether a name behind them stands in another form than its base one. */
  readonly headsInflect?: true
  /** Words that stand for a source named before. */
  readonly pronouns: RegExp
  /** Endings of surnames in other than their base form. */
  readonly oblique?: RegExp
  /** Last word of such a source, where it tells one: «…айтуынша,». */
  readonly headEnds?: RegExp
}
