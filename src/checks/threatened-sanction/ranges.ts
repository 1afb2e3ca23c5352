import type { Norm, Tag, Trilingual } from '../../law/law.ts'
import { upToYears } from '../../reader/cited/stated.ts'

/** Longest imprisonment that any part of a norm carries, in years. */
export function longest(norm: Norm): number {
  return norm.sanctions.reduce((most, { maxYears }) => Math.max(most, maxYears), 0)
}

/** «ст. 274 УК РК: до 7 лет», in three languages, for each norm. */
export function rangesOf(norms: readonly Norm[]): Trilingual {
  const inLanguage = (language: Tag): string =>
    norms.map((norm) => `${norm.label[language]}: ${upToYears(longest(norm), language)}`).join('; ')
  return { kk: inLanguage('kk'), ru: inLanguage('ru'), en: inLanguage('en') }
}
