/** How it is told who says something. Folded. */
export interface SpeechWords {
  /** Verbs of saying. */
  readonly says: RegExp
  /** The same where they only go on telling what somebody says: "…, adding | that". */
  readonly saysBeside?: RegExp
  /** Last words of verbs of two words, whose first one `says` knows: «атап | өтті». */
  readonly saysBehind?: RegExp
  /** Words between such a verb and what is said. */
  readonly that: readonly string[]
  /** Whether what is said may follow the verb without such a word: "a user claimed the bank had closed". */
  readonly thatMayLack?: true
  /** Verbs of saying with what is said behind them and nothing else: "said | the bank had closed", and not "noted the growth". */
  readonly saysClause?: RegExp
  /** Words that what is said begins with, where no other word parts it from the verb. */
  readonly clauseBegins?: RegExp
  /** Words before a source that a comma parts from what it says: «по словам …,». */
  readonly heads: readonly (readonly string[])[]
  /** Whether a name behind them stands in another form than its base one. */
  readonly headsInflect?: true
  /** Words that stand for a source named before. */
  readonly pronouns: RegExp
  /** Endings of surnames in other than their base form. */
  readonly oblique?: RegExp
  /** The same of bodies and offices, where these have others. */
  readonly obliqueBodies?: RegExp
  /** Words in small letters that tell more of a body in its name: «полиция | города | Алматы». */
  readonly ofBody?: RegExp
  /** Words that stand before a body in its name («областная | прокуратура»), where not any in capitals does. */
  readonly beforeBody?: RegExp
  /** Words that may stand before a body that says something: "the". */
  readonly articles?: readonly string[]
  /** How it is told that somebody in a body says something: «в полиции сообщили», and not «в полицию». */
  readonly within?: {
    readonly prepositions: readonly string[]
    /** Forms of the verb that need no other subject. */
    readonly says: RegExp
    /** Forms of the body's first word that tell where something is said, and not whom it is told to. */
    readonly form: RegExp
  }
  /** Last word of such a source, where it tells one: «…айтуынша,». */
  readonly headEnds?: RegExp
  /** Words for where a journalist works, and of what kind one is: «корреспондент | независимой газеты | «Время»». */
  readonly newsroom?: RegExp
}
