import type { Citation, CitedFact, Period } from './cited-fact.ts'
import type { Day } from './days/day.ts'
import type { Arrest, Fine } from './fines.ts'
import type { SaidTerm, Sanction } from './norm.ts'
import type { StatementLanguage } from './tags.ts'

/** The law's own words in one language, as a corpus holds them on the day asked. */
export interface LawText {
  /** As BCP 47 writes it. */
  readonly language: string
  /** Title of the act. */
  readonly act: string
  /** Heading of the article, empty where it has none. */
  readonly heading: string
  /** The cited article, part or point; its beginning where it is long. */
  readonly words: string
  readonly isCut?: true
  /** First and last day of this wording. */
  readonly inForce: Period
  readonly url?: string
}

/** What a fact was read in: the pack's own words, or the text of the law in a build of a corpus. */
export type Basis =
  | { readonly kind: 'pack'; readonly build: string }
  | { readonly kind: 'corpus'; readonly build: string; readonly texts: readonly LawText[] }

/** A fine, and the part of an article that carries it, where the pack knows it. */
export interface CarriedFine extends Fine {
  readonly of?: Sanction
}

/** An arrest, and the part of an article that carries it. */
export interface CarriedArrest extends Arrest {
  readonly of?: Sanction
}

/** What one source says of a place in law: the ends of every term of imprisonment in years, and of every fine in units of fines. */
export interface SaidRanges {
  /** The pack, or the text of the law in a language. */
  readonly by: SaidTerm['by']
  readonly years: readonly SaidRange[]
  readonly fines: readonly CarriedFine[]
}

/** Both ends of what a penalty may be; the upper one infinite for life. */
export interface SaidRange {
  readonly min: number
  readonly max: number
}

/** A number of days, and what days they are where that is said. */
export interface DaysToldOf {
  readonly days: number
  readonly kind?: 'working' | 'calendar'
}

/** A time that the law sets. */
export interface PeriodInLaw extends DaysToldOf {
  /** It comes of a time and its extension together. */
  readonly isExtended?: true
}

/** What a text and a pack each answered, where both were asked and one of them knows. */
export interface Answered {
  readonly text?: number
  readonly pack?: number
}

/** Most that a place in law carries, by any source that knows it. What is absent is not known to be nothing. */
export interface Carried {
  /** Imprisonment in years, 0 where there is none, infinite where it may be for life. */
  readonly years: number
  /** A fine in units of fines, 0 where there is none. */
  readonly fine?: number
  /** Every fine, where all are known. */
  readonly fines?: readonly CarriedFine[]
  /** The same fine in money, by an index that is confirmed for the day. */
  readonly money?: number
  /** Days of arrest, 0 where there is none. */
  readonly arrest?: number
  /** Every arrest, where all are known, of whatever person. */
  readonly arrests?: readonly CarriedArrest[]
  /** Who answered of a fine and of an arrest; absent where there is no text to ask. */
  readonly answered?: { readonly fine?: Answered; readonly arrest?: Answered }
  /** Where it is said. */
  readonly facts: readonly CitedFact[]
  /** As of a sanction. */
  readonly terms?: readonly SaidTerm[]
  /** All that each source has, of those that know all of the place. */
  readonly said: readonly SaidRanges[]
  /** Set where no part of this number was checked: what the whole article carries stands for it. */
  readonly ofWhole?: true
}

/** The build of a corpus that a reading rests on. */
export interface LawBuild {
  /** Name that people gave the corpus: `kz`. */
  readonly name: string
  /** Newest day on which a version of it begins. */
  readonly newest: Day
  /** SHA-256 of all its texts in order. */
  readonly hash: string
  /** Address where it was read from; absent where that is a place on one machine only. */
  readonly source?: string
  /** Commit that was read, of a corpus in git. */
  readonly revision?: string
}

/** What readings ask of the texts of a corpus besides what the pack knows. All look-ups are total. */
export interface LawTexts {
  readonly build: LawBuild
  /** A place in law by its text on that day, whether or not the pack knows it. */
  fact(citation: Citation, on: Day): CitedFact | undefined
  /** Whether texts of the act of that day were searched, and none has the article or part; they may be an extract of the act. */
  lacks(citation: Citation, on: Day): boolean
  /** What the text of that day carries; nothing where it holds no sanction that could be read. */
  carried(citation: Citation, on: Day): Carried | undefined
  /** Every number of days that the text of that day names, in any language, and any that may have stood in its place. */
  days(citation: Citation, on: Day): readonly DaysToldOf[]
  /**
   * Whether the article's heading or text holds all words of one of the expressions, in any form; nothing where the corpus has
   * no text of it in that language.
   */
  speaksOf(
    citation: Citation,
    expressions: readonly string[],
    language: StatementLanguage,
    on: Day,
  ): boolean | undefined
}
