/** How a text goes on about an article of law whose number it has told, or will not tell. */
export interface ArticleWords {
  /** Words that speak of an article without its number: «эта статья предусматривает». */
  readonly article: RegExp
  /** Words that begin a sentence on what an article carries: "the maximum penalty is". */
  readonly penalty: RegExp
  /** A folded word for a part of an article; and one with its number before it: «3-бөлігі». */
  readonly part: RegExp
  readonly joinedPart?: RegExp
  /** A word, in small letters, for an item, which may be one of any part: «274-бабының 4-тармағы». */
  readonly item?: RegExp
  /** Whether numbers only stand before that word («3 бөлігі»), not behind it. */
  readonly numbersFirst: boolean
  /** Forms of an ordinal that agree with that word, where not all do. */
  readonly ordinals?: RegExp
  /** A number that is said to be an article's without that word, in a group: «по 274-й». */
  readonly bare?: RegExp
  /** Further articles that are not named: «и иным статьям». */
  readonly others: RegExp
  /** A code among the words of a citation: it says what is punished, and gives no body its power. */
  readonly code: RegExp
  /** Words that tell of a code that it is yet to begin: «нового Уголовного кодекса», «вступит в силу». */
  readonly toBegin?: RegExp
}
