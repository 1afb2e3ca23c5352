/** Words by which pages shorten a long quotation: which tell how it is meant, and where phrases end. Sources of patterns; lower case. */
export interface QuotationWords {
  /** Relatives, conjunctions and auxiliaries: what stands before them has said its say. */
  readonly clauses: string
  readonly prepositions?: string
  /** A phrase ends behind them. */
  readonly postpositions?: string
  readonly joiners?: string
  /** Denials, limits and conditions: without them a quotation says something else. */
  readonly telling: string
}

/** Words that pages keep together with those beside them, where a line ends. Sources of patterns. */
export interface LineWords {
  /** Places in law in short, which a full stop and a number follow: «ст», “art”. */
  readonly shortPlaces?: string
  /** Places in law in full, which a number follows: «статьей», “article”. */
  readonly places?: string
  /** The same of what our own words number: «утверждению», “claim”. */
  readonly numbered?: string
  /** What a number stands behind, with the space between: “No. ”. */
  readonly numberSign?: string
  /** A day and its month, with the year that a line may not part from it. */
  readonly day: string
  /** Measures and the like behind a number: «МРП», “km”. */
  readonly counted: string
  /** Short words that no line ends with before a figure. */
  readonly beforeFigure?: string
  /** Short words that go with the next one: «к жителям», «и в городе». A line that ends with them reads as broken off. */
  readonly leansOnNext?: string
  /** Particles that go with the word before: «знает ли», «бар ма». */
  readonly leansOnLast?: string
  /** What else must not part. */
  readonly together?: readonly string[]
}

/** What pages must know of a language to set it. */
export interface PageWords {
  readonly quotations: QuotationWords
  readonly lines: LineWords
}
