/** What tells a term of years from an age and from a span of time. Folded. */
export interface YearWords {
  /** Years behind a number. */
  readonly years: RegExp
  /** Years in one word with their number: «5-летний», "5-year". */
  readonly joined?: RegExp
  /** The same with the number in words, which is the group: «двадцатилетний», "twenty-year". */
  readonly joinedSpelled?: RegExp
  /** Tens of years behind a number: "decades". */
  readonly decades?: RegExp
  /** Years, with their number or behind it, that describe a person unless a penalty stands behind them: «20-летний». */
  readonly describing?: RegExp
  /** Years with their number that describe a span of time unless a penalty stands behind them: "20-year". */
  readonly spanning?: RegExp
  /** Years behind a number that are always a span of time: «20 жылдық». */
  readonly spanUnit?: RegExp
  /** A word that makes an age of the number before it: «жаста». */
  readonly age?: RegExp
  /** Years, with their number or behind it, that are an age: "20-year-old". */
  readonly old?: RegExp
  /** A word behind years, or two with a space, that make an age of them: "old", "of age". */
  readonly ageBehind?: RegExp
  readonly agePhrase?: RegExp
  /** Words shortly before a number that make it an age: «старше», "aged". */
  readonly ageBefore?: RegExp
  /** Persons, as they are called right before their age. */
  readonly person?: RegExp
  /** Words between such a person and the number: «лицам до 16 лет». */
  readonly limit?: RegExp
  /** What may be so many years long and is a penalty. */
  readonly served: RegExp
  /** Words between the years and such a penalty: "20 years in prison". */
  readonly link?: RegExp
  /** Words behind years, and before a number, that make a span of time of them: «назад», «за». */
  readonly spanBehind: RegExp
  readonly spanBefore: RegExp
  /** A word before a number that makes a span of time of it, unless a penalty stands shortly before: "imprisoned for 20 years". */
  readonly spanUnlessServed?: RegExp
  readonly servedBefore?: RegExp
}
