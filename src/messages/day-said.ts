import type { Day, Tag } from '../law/law.ts'

const formats = new Map<Tag, Intl.DateTimeFormat>()
/** Browsers that leave Kazakh out of their ICU would write «2022 M09 26». */
export const KAZAKH_MONTHS = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
] as const

/** A day in words: «26 сентября 2022 г.», «2022 жылғы 26 қыркүйек». What is no day is given back as it stands. */
export function dayInWords(day: Day, language: Tag): string {
  const at = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(at.getTime())) return day
  if (language === 'kk')
    return `${at.getUTCFullYear()} жылғы ${at.getUTCDate()} ${KAZAKH_MONTHS[at.getUTCMonth()]}`
  let format = formats.get(language)
  if (!format) {
    format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      dateStyle: 'long',
      timeZone: 'UTC',
    })
    formats.set(language, format)
  }
  return format.format(at)
}
