import { FOR_LIFE, yearsBetween } from '../../law/amounts.ts'
import type { Tag, Trilingual } from '../../law/law.ts'
import { counted } from '../../law/russian-count.ts'
import type { Stretch } from '../check.ts'
import type { Fined } from './fined.ts'
import { MONTHS_OF_YEAR, monthsIn, upToMonths } from './months.ts'
import { worded } from './words.ts'

/** A penalty in numbers, as a sentence threatens with it. */
export interface StatedPenalty {
  readonly kind: 'years' | 'fine' | 'money' | 'arrest'
  /** Years, infinite for life; units of fines; units of money; days. Of a range the upper end. */
  readonly size: number
  /** The lower end, where a fine or a term is told as a range. */
  readonly from?: number
  /** It is said to be the most that there is: «до 10 лет», “at most”. */
  readonly isUpTo?: true
  /** It is said to be more than that: «более 500 тысяч тенге». */
  readonly isOver?: true
  /** It is told of minors, for whom the law lowers it. */
  readonly isOfMinors?: true
  /** Whom the sentence names beside a fine. */
  readonly fined?: Fined
  readonly words: Trilingual
}

/** A penalty with where it is named. */
export interface PlacedPenalty extends StatedPenalty {
  readonly at: Stretch
}

/** «20 лет», «20 жыл», "20 years". */
export function yearsIn(years: number): Trilingual {
  if (years === Number.POSITIVE_INFINITY) return FOR_LIFE
  if (!Number.isInteger(years)) return monthsIn(Math.round(years * MONTHS_OF_YEAR))
  return {
    kk: `${years} жыл`,
    ru: counted(years, ['год', 'года', 'лет']),
    en: `${years} ${years === 1 ? 'year' : 'years'}`,
  }
}

/** «до 7 лет», «7 жылға дейін», "up to 7 years"; that there is none. */
export function upToYears(years: number, language: Tag): string {
  if (years === 0) return worded('cited.no-imprisonment')[language]
  if (years === Number.POSITIVE_INFINITY) return FOR_LIFE[language]
  if (!Number.isInteger(years)) return upToMonths(Math.round(years * MONTHS_OF_YEAR), language)
  return yearsBetween([0, years], language)
}

/** «от 2 до 7 лет», «2 жылдан 7 жылға дейін», "2 to 7 years"; without a lower end, «до 7 лет». */
export function yearsOfRange(
  { minYears, maxYears }: { readonly minYears: number; readonly maxYears: number },
  language: Tag,
): string {
  return minYears === 0 ? upToYears(maxYears, language) : yearsBetween([minYears, maxYears], language)
}

/** «арест на 15 суток», "15 days of arrest". */
export function arrestIn(days: number): Trilingual {
  return {
    kk: `${days} тәулікке қамаққа алу`,
    ru: `арест на ${counted(days, ['сутки', 'суток', 'суток'])}`,
    en: `${days} ${days === 1 ? 'day' : 'days'} of arrest`,
  }
}
