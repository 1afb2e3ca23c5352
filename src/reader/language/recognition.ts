/** By what it is recognised that a sentence is in the language. */
export interface RecognitionWords {
  /** Script of its letters: a word in it speaks a little for the language. */
  readonly script: 'cyrillic' | 'latin'
  /** Letters that the other languages of the script lack, and how much a word with one speaks for the language (0 to 6). */
  readonly letters: { readonly letters: string; readonly votes: number }
  /** Frequent words that no other of the languages has. */
  readonly words: readonly string[]
  /** Ends of words in small letters that no other language of the script has: asked where neither words nor letters tell. */
  readonly endings?: readonly string[]
}
