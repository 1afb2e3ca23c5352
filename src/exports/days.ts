import type { Day, Period, Tag } from '../law/law.ts'

const formats = new Map<Tag, Intl.DateTimeFormat>()

/** A day in words: «26 сентября 2022 г.». What is no day is given back as it stands. */
export function dayInWords(day: Day, language: Tag): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(at)) return day
  let format = formats.get(language)
  if (!format) {
    format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' })
    formats.set(language, format)
  }
  return format.format(at)
}

/** From the first to the last day of a period, in words; an open end stays open. */
export function periodInWords({ since, until }: Period, language: Tag): string | undefined {
  if (since === undefined && until === undefined) return undefined
  const from = since === undefined ? '…' : dayInWords(since, language)
  // `until` is the first day on which it no longer holds; people expect to read the last on which it did.
  const to = until === undefined ? '…' : dayInWords(dayBefore(until), language)
  return `${from} – ${to}`
}

function dayBefore(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
