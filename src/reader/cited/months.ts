import type { Tag, Trilingual } from '../../law/law.ts'
import { counted } from '../../law/russian-count.ts'

export const MONTHS_OF_YEAR = 12

/** «18 месяцев», «18 ай», "18 months", of a term that is no whole number of years. */
export function monthsIn(months: number): Trilingual {
  return { kk: `${months} ай`, ru: counted(months, ['месяц', 'месяца', 'месяцев']), en: inEnglish(months) }
}

/** «до 6 месяцев», «6 айға дейін», "up to 6 months". */
export function upToMonths(months: number, language: Tag): string {
  if (language === 'kk') return `${months} айға дейін`
  if (language === 'en') return `up to ${inEnglish(months)}`
  return `до ${counted(months, ['месяца', 'месяцев', 'месяцев'])}`
}

function inEnglish(months: number): string {
  return `${months} ${months === 1 ? 'month' : 'months'}`
}
