import type { Norm, Tag, Trilingual } from '../../law/law.ts'

/** Longest imprisonment that any part of a norm carries, in years. */
export function longest(norm: Norm): number {
  return norm.sanctions.reduce((most, { maxYears }) => Math.max(most, maxYears), 0)
}

/** «ст. 274 УК РК: до 7 лет», in three languages, for each norm. */
export function rangesOf(norms: readonly Norm[]): Trilingual {
  const inLanguage = (language: Tag): string =>
    norms.map((norm) => `${norm.label[language]}: ${upTo(longest(norm), language)}`).join('; ')
  return { kk: inLanguage('kk'), ru: inLanguage('ru'), en: inLanguage('en') }
}

/** «до 7 лет», «7 жылға дейін», "up to 7 years". */
function upTo(years: number, language: Tag): string {
  if (years === 0)
    return { kk: 'бас бостандығынан айыру жоқ', ru: 'без лишения свободы', en: 'no imprisonment' }[language]
  if (language === 'kk') return `${years} жылға дейін`
  if (language === 'en') return `up to ${years} ${years === 1 ? 'year' : 'years'}`
  return `до ${years} ${years % 10 === 1 && years % 100 !== 11 ? 'года' : 'лет'}`
}

/** «20 лет», «20 жыл», "20 years". */
export function yearsIn(years: number): Trilingual {
  const tens = years % 100
  const ones = years % 10
  const word = tens > 10 && tens < 15 ? 'лет' : ones === 1 ? 'год' : ones > 1 && ones < 5 ? 'года' : 'лет'
  return { kk: `${years} жыл`, ru: `${years} ${word}`, en: `${years} ${years === 1 ? 'year' : 'years'}` }
}
