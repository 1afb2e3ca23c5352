import { type CountForms, counted } from './russian-count.ts'
import type { Tag, Trilingual } from './tags.ts'
import type { DaysToldOf } from './texts.ts'

/** «от 2 до 7 лет», «2 жылдан 7 жылға дейін», "2 to 7 years"; from 0 on, only how many at most. */
export function yearsBetween([from, to]: readonly [number, number], language: Tag): string {
  if (language === 'kk') return `${from === 0 ? '' : `${from} жылдан `}${to} жылға дейін`
  if (language === 'en')
    return from === 0 ? `up to ${to} ${to === 1 ? 'year' : 'years'}` : `${from} to ${to} years`
  return `${from === 0 ? 'до' : `от ${from} до`} ${counted(to, ['года', 'лет', 'лет'])}`
}

/** The longest imprisonment. */
export const FOR_LIFE: Trilingual = {
  kk: 'өмір бойына бас бостандығынан айыру',
  ru: 'пожизненное лишение свободы',
  en: 'life imprisonment',
}

/** «арест до 15 суток», "arrest for up to 15 days". */
export function arrestUpTo(days: number): Trilingual {
  return {
    kk: `${days} тәулікке дейін қамаққа алу`,
    ru: `арест до ${days} суток`,
    en: `arrest for up to ${days} ${days === 1 ? 'day' : 'days'}`,
  }
}

const RUSSIAN_DAYS: Readonly<Record<NonNullable<DaysToldOf['kind']> | 'any', CountForms>> = {
  working: ['рабочий день', 'рабочих дня', 'рабочих дней'],
  calendar: ['календарный день', 'календарных дня', 'календарных дней'],
  any: ['день', 'дня', 'дней'],
}

/** «15 рабочих дней», «күнтізбелік 15 күн», "1 day". */
export function daysOf({ days, kind }: DaysToldOf): Trilingual {
  const before = kind === 'calendar' ? 'күнтізбелік ' : ''
  return {
    kk: `${before}${days} ${kind === 'working' ? 'жұмыс күні' : 'күн'}`,
    ru: counted(days, RUSSIAN_DAYS[kind ?? 'any']),
    en: `${days} ${kind === undefined ? '' : `${kind} `}${days === 1 ? 'day' : 'days'}`,
  }
}

/** How the unit of fines is written beside a number; in Kazakh alone, with the suffix of "from" and with that of "to". */
export interface FineSign {
  readonly kk: readonly [alone: string, from: string, to: string]
  readonly ru: string
  readonly en: string
  /** How texts spell it: the beginnings of its words. */
  readonly spelled: readonly string[]
}

/** How money is written behind a number; in Kazakh alone and with the suffix of "to". */
export interface Currency {
  readonly kk: readonly [alone: string, to: string]
  readonly ru: string
  readonly en: string
  /** As in `FineSign`; and what stands for it: «₸». */
  readonly spelled: readonly string[]
}

/** «штраф до 200 МРП», "a fine of up to 200 MCI". */
export function fineUpTo(units: number, { kk: [, , to], ru, en }: FineSign): Trilingual {
  return {
    kk: `${units} ${to} дейін айыппұл`,
    ru: `штраф до ${units} ${ru}`,
    en: `a fine of up to ${units} ${en}`,
  }
}

/** «200 МРП», «200 АЕК», "200 MCI"; several as «20, 30 МРП». */
export function fineOf(units: number | readonly number[], { kk: [alone], ru, en }: FineSign): Trilingual {
  const sizes = typeof units === 'number' ? [units] : units
  const each = (mark: string): string =>
    sizes.map((size) => (size < LONG ? String(size) : grouped(size, mark))).join(', ')
  const spaced = each('\u00a0')
  return { kk: `${spaced} ${alone}`, ru: `${spaced} ${ru}`, en: `${each(',')} ${en}` }
}

/** From here on digits stand in groups. */
const LONG = 10_000

/** «от 10 до 20 МРП», «10 АЕК-тен 20 АЕК-ке дейін», "10 to 20 MCI". */
export function fineBetween(
  from: number,
  to: number,
  { kk: [, behindFrom, behindTo], ru, en }: FineSign,
): Trilingual {
  return {
    kk: `${from} ${behindFrom} ${to} ${behindTo} дейін`,
    ru: `от ${from} до ${to} ${ru}`,
    en: `${from} to ${to} ${en}`,
  }
}

/** «до 200 МРП», «200 АЕК-ке дейін», "up to 200 MCI". */
export function fineUnder(units: number, { kk: [, , to], ru, en }: FineSign): Trilingual {
  return { kk: `${units} ${to} дейін`, ru: `до ${units} ${ru}`, en: `up to ${units} ${en}` }
}

/** A fine between two ends, which may be one sum, or nothing but the upper one. */
export function fineRange(
  { min, max }: { readonly min: number; readonly max: number },
  sign: FineSign,
): Trilingual {
  if (min === max) return fineOf(max, sign)
  return min > 0 ? fineBetween(min, max, sign) : fineUnder(max, sign)
}

/** «690 000 тенге», with spaces that no line breaks at; "690,000 tenge". */
export function moneyOf(size: number, { kk: [alone], ru, en }: Currency): Trilingual {
  const spaced = grouped(size, '\u00a0')
  return { kk: `${spaced} ${alone}`, ru: `${spaced} ${ru}`, en: `${grouped(size, ',')} ${en}` }
}

/** «штраф до 690 000 тенге», "a fine of up to 690,000 tenge". */
export function moneyUpTo(size: number, { kk: [, to], ru, en }: Currency): Trilingual {
  const spaced = grouped(size, '\u00a0')
  return {
    kk: `${spaced} ${to} дейін айыппұл`,
    ru: `штраф до ${spaced} ${ru}`,
    en: `a fine of up to ${grouped(size, ',')} ${en}`,
  }
}

function grouped(size: number, mark: string): string {
  return String(size).replace(/\B(?=(?:\d{3})+$)/gu, mark)
}
