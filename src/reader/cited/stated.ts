import { FOR_LIFE, yearsBetween } from '../../law/amounts.ts'
import type { Tag, Trilingual } from '../../law/law.ts'
import type { Stretch } from '../check.ts'

/** A penalty in numbers, as a sentence threatens with it. */
export interface StatedPenalty {
  readonly kind: 'years' | 'fine' | 'money' | 'arrest'
  /** Years, infinite for life; calculation indices; units of money; days. */
  readonly size: number
  readonly words: Trilingual
}

/** A penalty with where it is named. */
export interface PlacedPenalty extends StatedPenalty {
  readonly at: Stretch
}

/** «20 лет», «20 жыл», "20 years". */
export function yearsIn(years: number): Trilingual {
  if (years === Number.POSITIVE_INFINITY) return FOR_LIFE
  const tens = years % 100
  const ones = years % 10
  const word = tens > 10 && tens < 15 ? 'лет' : ones === 1 ? 'год' : ones > 1 && ones < 5 ? 'года' : 'лет'
  return { kk: `${years} жыл`, ru: `${years} ${word}`, en: `${years} ${years === 1 ? 'year' : 'years'}` }
}

/** «до 7 лет», «7 жылға дейін», "up to 7 years"; that there is none. */
export function upToYears(years: number, language: Tag): string {
  if (years === 0)
    return { kk: 'бас бостандығынан айыру жоқ', ru: 'без лишения свободы', en: 'no imprisonment' }[language]
  if (years === Number.POSITIVE_INFINITY) return FOR_LIFE[language]
  return yearsBetween([0, years], language)
}

/** «от 2 до 7 лет», «2 жылдан 7 жылға дейін», "2 to 7 years"; without a lower end, «до 7 лет». */
export function yearsOfRange(
  { minYears, maxYears }: { readonly minYears: number; readonly maxYears: number },
  language: Tag,
): string {
  return minYears === 0 ? upToYears(maxYears, language) : yearsBetween([minYears, maxYears], language)
}

/** «200 МРП», «200 АЕК», "200 MCI". */
export function indicesIn(size: number): Trilingual {
  return { kk: `${size} АЕК`, ru: `${size} МРП`, en: `${size} MCI` }
}

/** «690 000 тенге», with spaces that no line breaks at; "690,000 tenge". */
export function moneyIn(size: number): Trilingual {
  const grouped = (mark: string): string => String(size).replace(/\B(?=(?:\d{3})+$)/gu, mark)
  const spaced = grouped('\u00a0')
  return { kk: `${spaced} теңге`, ru: `${spaced} тенге`, en: `${grouped(',')} tenge` }
}

/** «арест на 15 суток», "15 days of arrest". */
export function arrestIn(days: number): Trilingual {
  return {
    kk: `${days} тәулік қамақ`,
    ru: `арест на ${days} суток`,
    en: `${days} ${days === 1 ? 'day' : 'days'} of arrest`,
  }
}
