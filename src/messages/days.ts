import { dayBefore } from '../law/days/day-before.ts'
import type { Span } from '../law/days/span.ts'
import type { Day, Period, Tag } from '../law/law.ts'
import { say } from './messages.ts'

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

/** A month or a year in words, with what is not known: «апрель 2024 г., точный день неизвестен». */
export function spanInWords(span: Span, language: Tag): string {
  return say('day-unknown', language, { span: monthOrYear(span, language) })
}

/** «апрель 2024 года», “April 2024”, «2024 жыл». */
export function monthOrYear(span: Span, language: Tag): string {
  const [year = '', month] = span.split('-')
  const at = Number(month) - 1
  if (language === 'kk') return `${year} жыл${month === undefined ? '' : `ғы ${KAZAKH_MONTHS[at]}`}`
  if (month === undefined) return language === 'ru' ? `${year} год` : year
  const name = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    month: 'long',
    timeZone: 'UTC',
  })
  return `${name.format(Date.UTC(Number(year), at))} ${year}${language === 'ru' ? ' года' : ''}`
}

/** The last day of a period; `until` is the first day on which it no longer holds. */
export function lastDay({ until }: Period): Day | undefined {
  return until === undefined ? undefined : dayBefore(until)
}

/** When something is in force, in words. */
export function inForce(period: Period, language: Tag): string | undefined {
  const since = period.since && dayInWords(period.since, language)
  const last = lastDay(period)
  const until = last && dayInWords(last, language)
  let words: string
  if (since && until) words = say('evidence.in-force.between', language, { since, until })
  else if (since) words = say('evidence.in-force.since', language, { since })
  else if (until) words = say('evidence.in-force.until', language, { until })
  else return undefined
  return period.approximate ? say('evidence.in-force.approximate', language, { period: words }) : words
}
