/** How a statement names acts of law, their articles and their parts. Whole words, folded. */
export interface ActWords {
  /** How a citation of an article looks, wherever it may stand in a text as it is written; global. */
  readonly cites: RegExp
  /** An article, as a word alone: «статьи», "art". */
  readonly article: RegExp
  /** The same with its number in one word: «274-бап». */
  readonly joinedArticle?: RegExp
  /** A dash for the hyphen of that word as it is written: «130–бабы»; global. */
  readonly dashedArticle?: RegExp
  /** The number of an article as an ordinal: «274-й», «130-шы». */
  readonly ordinal?: RegExp
  /** A part or a point of an article. */
  readonly part: RegExp
  /** The same with its number in one word: «2-бөлігі». */
  readonly joinedPart?: RegExp
  /** An act, or the kind of it: «УК», «кодекса», "law". */
  readonly act: RegExp
  /** Words behind an act that tell whose it is: «УК Республики Казахстан». */
  readonly country: RegExp
  /** Of these, words that only lead to the country: "of the". */
  readonly leading?: RegExp
  /** Words before an act that are a piece of its name: «қылмыстық кодекстің». */
  readonly naming?: RegExp
  /** A word that closes the name of an act before it, with marks around the rest or without them: «Байланыс | туралы». */
  readonly behindName?: RegExp
  /** Words behind an act that end its name: «об административных правонарушениях». */
  readonly nameEnd?: RegExp
  /** Small words within a name behind an act: "Law on Mass Media". */
  readonly withinName?: RegExp
  /** Words between an article's number and its act: what joins, and what describes the act: «Уголовного», «настоящего». */
  readonly toAct: RegExp
  /** Forms of the word that a reference hangs on, and the nominative of each; the first that fits counts. */
  readonly nominatives?: readonly (readonly [form: RegExp, nominative: string])[]
}
