/** How texts name what moves others, so that a question names nothing else. Looked for anywhere in what is said of them. */
export interface MotiveWords {
  /** Money that somebody pays. */
  readonly money: RegExp
  /** Where money comes from, if from another country. */
  readonly fromAbroad: RegExp
  /** A commission, by which something is made for whoever pays. */
  readonly commissions: RegExp
  /** Orders and instructions, by which others act. */
  readonly orders: RegExp
  /** What is meant to come of it: «цель», "in order to". */
  readonly aim: RegExp
  /** Intent, as laws name it. */
  readonly intent: RegExp
  readonly plan: RegExp
  /** What somebody wants or tries. */
  readonly intention: RegExp
  /** An interest of their own. */
  readonly ownInterest: RegExp
  /** That whom somebody serves need not be said: "we all know who", «понятно без слов», «айтпаса да түсінікті». */
  readonly hinted: RegExp
}
