/** How one language writes days. Lower case; sources of regular expressions. */
export interface DayWords {
  /** Names of the months, January first, as far as they stay the same in all their forms. */
  readonly months: readonly (readonly string[])[]
  /** Letters that may follow such a beginning. */
  readonly longestEnding: number
  /** Days of the week. */
  readonly weekdays: string
}
