/** How texts tell what is to be done to those who do not do as they are told. Folded words. */
export interface ConsequenceWords {
  /** Not to do so: "ignore", «нарушители», «елемегендер». */
  readonly disobeys: RegExp
  /** What is to be done to whoever does not: «удалят», «шығарылады»; behind `toCome`, where verbs do not tell it themselves. */
  readonly measure: RegExp
  readonly toCome?: RegExp
  /** What is done to those threatened, whether or not they are said to disobey: "lose", «лишатся», «айырылады». */
  readonly loses: RegExp
  /** Those who may lose public money, and publish nothing: "parties", «студенты». */
  readonly publishesNothing: RegExp
  /** An act of law named by its title alone, as the ground of a penalty: "under the Public Order Act". Looked for in running text. */
  readonly underAct: RegExp
  /** Two of them, in the same sentence: "the Public Order Act and the Meetings Act". */
  readonly severalActs: RegExp
}
