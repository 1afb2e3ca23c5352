/** One way to read a word: a stem and how much was taken off it. */
export interface Analysis {
  /** The stem; a verb's is its dictionary form, the noun in -у. */
  readonly stem: string
  readonly verb: boolean
  readonly letters: number
  /** How much the outermost suffix leaves to doubt: 0 none, 1 a short or twofold one (заңды), 3 and more a rare one. */
  readonly doubt: number
  /** For a negative verb: the one it denies. */
  readonly affirmed?: string
}
