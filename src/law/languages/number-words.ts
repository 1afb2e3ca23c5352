/** Numbers as words of one language, folded. */
export interface NumberWords {
  /** Numbers with their words, parted by spaces: in the forms in which law and press write them. */
  readonly values: readonly (readonly [value: number, words: string])[]
  /** From this number on a word multiplies what stands before it: «двести тысяч», "two hundred", but not «тысяча двести». */
  readonly multipliesFrom: number
  /** Stands between hundreds and what follows them: "two hundred and four". */
  readonly joint?: string
  /** The first ten ordinals, in the order of their numbers, each in all its forms. */
  readonly ordinals: readonly (readonly string[])[]
  /** Ordinals of one word above these, each in all its forms. */
  readonly higherOrdinals: readonly (readonly [value: number, forms: readonly string[]])[]
}
