/** How texts tell that something grew, or how much of it there is. Looked for anywhere in what is said of it, in small letters. */
export interface TrendWords {
  /** What compares two times: a growth, «чаще», "unprecedented". */
  readonly change: RegExp
  /** What tells only how much there is: «множество», "a wave of". */
  readonly much: RegExp
  /** That one thing, known as such, went far: "the recording has been widely shared". It is not counted. */
  readonly oneWentFar: RegExp
  /** That somebody gives a cause for a growth which others speak of: «рост числа заявок объяснил сезоном». */
  readonly explained: RegExp
  /** That a growth is told only as the reason for something else, in small letters: «поскольку … растёт», "…, so we opened …". */
  readonly asReason: {
    /** In the words from the start of the sentence to the growth; none where a reason ends in words that tell it. */
    readonly before?: RegExp
    /** In the words from the growth on. */
    readonly behind: RegExp
  }
}
