import type { Tag, Trilingual } from './law.ts'

/** «от 2 до 7 лет», «2 жылдан 7 жылға дейін», "2 to 7 years"; from 0 on, only how many at most. */
export function yearsBetween([from, to]: readonly [number, number], language: Tag): string {
  if (language === 'kk') return `${from === 0 ? '' : `${from} жылдан `}${to} жылға дейін`
  if (language === 'en')
    return from === 0 ? `up to ${to} ${to === 1 ? 'year' : 'years'}` : `${from} to ${to} years`
  return `${from === 0 ? 'до' : `от ${from} до`} ${to} ${to % 10 === 1 && to % 100 !== 11 ? 'года' : 'лет'}`
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

/** How the unit of fines is written beside a number; in Kazakh alone, with the suffix of "from" and with that of "to". */
export interface FineSign {
  readonly kk: readonly [alone: string, from: string, to: string]
  readonly ru: string
  readonly en: string
}

/** «штраф до 200 МРП», "a fine of up to 200 MCI". */
export function fineUpTo(units: number, { kk: [, , to], ru, en }: FineSign): Trilingual {
  return {
    kk: `${units} ${to} дейін айыппұл`,
    ru: `штраф до ${units} ${ru}`,
    en: `a fine of up to ${units} ${en}`,
  }
}
