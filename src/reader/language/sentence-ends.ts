/** Abbreviations without their full stop, by where they stand (see `scan.ts`). */
export interface Abbreviations {
  readonly before: readonly string[]
  readonly beforeFigure: readonly string[]
  readonly afterFigure: readonly string[]
  readonly last: readonly string[]
}

/** What ends a sentence and what does not. */
export interface SentenceEndWords {
  readonly abbreviations: Abbreviations
  /** Endings of surnames: initials may follow such a word. */
  readonly surnames: readonly string[]
  /** Endings that most verbs of a sentence have and few other words: an abbreviation hardly ends a sentence before one. */
  readonly predicates: readonly string[]
  /** Words before the number of a heading: «Статья 52. Полномочия …» is one sentence. */
  readonly headings: readonly string[]
  /**
   * Everyday words that are spelled as abbreviations, each with the words behind which it is one: «верят | им. Просим …» is no
   * «школа | им. Абая».
   */
  readonly everyday?: Readonly<Record<string, RegExp>>
  /** Words of one letter that may end a sentence; any other letter before a stop is an initial. */
  readonly alone?: readonly string[]
  /** Abbreviations behind which a capital may go on, and what stands there then: "a.m. | Astana time". */
  readonly goesOn?: { readonly abbreviations: readonly string[]; readonly behind: RegExp }
  /** Words that sentences begin with and no name does: a capital on one behind an initial begins a sentence («Мурата С. | Статья …»). */
  readonly first?: RegExp
  /** Telling words that no sentence begins with («ли»): a capital on one is a name. */
  readonly neverFirst: readonly string[]
  /** Words with which no heading ends and no sentence, as "of": a line that does was ended by the page. */
  readonly neverLast: readonly string[]
  /** Words that stand first in a sentence where they have a capital, and in no name of an office: "Certain", "Residents". */
  readonly opensLine: RegExp
}
