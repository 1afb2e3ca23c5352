/** How texts tell what is to be done to those who do not do as they are told. Folded words. */
export interface ConsequenceWords {
  /** Not to do so: "ignore", «нарушители», «елемегендер». */
  readonly disobeys: RegExp
  /** What is to be done to whoever does not: «удалят», «шығарылады»; behind `toCome`, where verbs do not tell it themselves. */
  readonly measure: RegExp
  readonly toCome?: RegExp
}
