/**
 * How a sentence names penalties and their sizes, beside the words of statutes (`law/corpus/sanctions/words/`). Looked for
 * anywhere in it.
 */
export interface PenaltyWords {
  /** Restrictions, bans, suspended terms, and sums that are no penalty: «лишение права» is no imprisonment. */
  readonly other: RegExp
  readonly imprisonment: RegExp
  readonly fine: RegExp
  /** Words that part a number from a penalty behind them: «до 12 лет или штрафом». */
  readonly coordinated: RegExp
  /** Whether a penalty stands behind its number, with words between: «7 жылға дейінгі мерзімге бас бостандығынан айыру». */
  readonly isBehind?: true
  /** A term for life; global. */
  readonly life: RegExp
  /** Words behind it that deny it: "life imprisonment does not apply". */
  readonly noLife: RegExp
  /** What the words before a number end with where it is a limit; and what those behind it begin with. */
  readonly limitBefore?: RegExp
  readonly limitBehind?: RegExp
  /** The same where it is the most that there is: «до», “up to”, «жылға дейін». */
  readonly upTo?: RegExp
  readonly upToBehind?: RegExp
  /** What all words before a number end with where a penalty is said to be of that size: "the maximum penalty for this is". */
  readonly extent?: RegExp
  /** An arrest with its days, which are the only group that matches; global. */
  readonly arrest: RegExp
  /** Months behind a number, with a blank or an ending before. */
  readonly months: RegExp
  /** All that stands between years and the months of the same term: «2 года и 6 месяцев». */
  readonly toMonths: RegExp
  /** Days, without which no text names one. */
  readonly days: RegExp
  /** All that stands between the ends of a range whose unit is behind the upper one. */
  readonly rangeTo?: RegExp
  /**
   * The lower end of a range of years (`least`, figures or one or two words) with what joins it to the upper one (`joint`), at the
   * end of the words before that; `doubtful` where it is a range only beside a limit.
   */
  readonly lowerEnd?: RegExp
  /** What the words before a sum end with, and those behind it begin with, where the sum is exceeded: «свыше», «астам». */
  readonly over?: RegExp
  readonly overBehind?: RegExp
}
