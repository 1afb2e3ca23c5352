/** Which letters follow each other in the words of a language. By these it is told from languages that are not read. */
export interface LetterRuns {
  /** Letters of the language in lower case, as words are folded. */
  readonly alphabet: string
  /**
   * A bit for each run of three, in base64: 1 where words of the language have it. The edge of a word counts as a letter before
   * the first one of the alphabet; the first letter of the run weighs most. Made by `npm run train -- --letters`.
   */
  readonly usual: string
  /** Other ways in which its words are written. */
  readonly writings: readonly Writing[]
}

/** Another way to write a language. */
export interface Writing {
  readonly script: 'cyrillic' | 'latin'
  /** What is written for a letter, where that is another one. */
  readonly letters: Readonly<Record<string, string>>
  /** Whether the checks know words that are written so. */
  readonly isRead: boolean
}
