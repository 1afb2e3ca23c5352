import type { Tag } from '../law/law.ts'

/** A language that statements are read in. One folder in `src/languages/` each; found by its folder. */
export interface Language {
  readonly tag: Tag
  /** The language's name in itself. */
  readonly name: string
  /** Abbreviations without their full stop, by where they stand (see `scan.ts`). */
  readonly abbreviations: {
    readonly before: readonly string[]
    readonly beforeFigure: readonly string[]
    readonly afterFigure: readonly string[]
    readonly last: readonly string[]
  }
  /** Endings of surnames: initials may follow such a word. */
  readonly surnameEndings: readonly string[]
  /** Endings that most verbs of a sentence have and few other words: an abbreviation hardly ends a sentence before one. */
  readonly predicateEndings: readonly string[]
  /** Words before the number of a heading: «Статья 52. Полномочия …» is one sentence. */
  readonly headings: readonly string[]
  /** Telling words that no sentence begins with («ли»): a capital on one is a name. */
  readonly neverFirst: readonly string[]
  /** Script of its letters: a word in it speaks a little for the language. */
  readonly script: 'cyrillic' | 'latin'
  /** Letters that the other languages of the script lack, and how much a word with one speaks for the language (0 to 6). */
  readonly tellingLetters: { readonly letters: string; readonly votes: number }
  /** Frequent words that no other of the languages has, by which a sentence's language is recognised. */
  readonly tellingWords: readonly string[]
  /** Quotation marks for our own sentences. */
  readonly quotationMarks: readonly [string, string]
  /** Words that open a new clause, so that a quote may begin or end there. */
  readonly clauseOpeners: readonly string[]
  /**
   * Light keys of a word: two words with a common key are forms of one word, as far as suffixes tell. No dictionary, so
   * that a cold start stays cheap; the folder's `dictionary.ts` knows more, where there is one.
   */
  readonly keys: (folded: string) => readonly string[]
}
