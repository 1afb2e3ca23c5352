/** How one language tells in how many days something must be done. Lower case, as `plain` makes words. */
export interface PeriodWords {
  /** What stands right behind the number; of the groups `working` and `calendar` the one that says what days they are. */
  readonly days: RegExp
  /** What stands right before it where that says that they are days of the calendar. */
  readonly calendarBefore?: RegExp
  /** What stands right before or behind where it is the time in which something must be done. */
  readonly within?: RegExp
  readonly withinBehind?: RegExp
}
