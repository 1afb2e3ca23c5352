import { dayBefore } from '../law/days/day-beside.ts'
import type { Span } from '../law/days/span.ts'
import type { Day, Period, Tag } from '../law/law.ts'
import { dayInWords, KAZAKH_MONTHS } from './day-said.ts'
import { say } from './messages.ts'

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
  if (period.approximate) words = say('evidence.in-force.approximate', language, { period: words })
  return period.orEarlier ? say('evidence.in-force.or-earlier', language, { period: words }) : words
}
