import { LANGUAGES } from '../languages/all.ts'
import { once } from '../once.ts'
import { monthOfDay } from './month-names.ts'

/** Year, month and date as they were told, in figures. */
export interface Told {
  readonly year: string
  readonly month: string
  readonly date: string
  /** What stands behind, which may be a time or the word "year". */
  readonly rest: string
}

const weekday = once(
  () =>
    new RegExp(
      `^(?:${Object.values(LANGUAGES)
        .map(({ days }) => days.weekdays)
        .join('|')})\\.?,?\\s+(?=.*\\d)`,
      'u',
    ),
)
const orders = once((): readonly RegExp[] => [
  /^(?<date>\d{1,2})(?:st|nd|rd|th|-?го|-?е)?(?:\s+of)?\s+(?<name>\p{L}+)\.?,?\s+(?<year>\d{4})(?<rest>\P{N}.*)?$/su,
  /^(?<name>\p{L}+)\.?\s+(?<date>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?<rest>\P{N}.*)?$/su,
  /^(?<year>\d{4})(?:\s*(?:ж|г)\.?|\s+(?:жыл(?:ғы|дың|ы)?|года?))?,?\s+(?<date>\d{1,2})(?:-?(?:ші|шы))?\s+(?<name>\p{L}+)(?<rest>\P{L}.*)?$/su,
])

/** Understands «26 сентября 2022 года», «2022 жылғы 26 қыркүйек», `26 September 2022` and `September 26, 2022`, also after a day of the week. */
export function dayInWords(written: string): Told | undefined {
  const told = written.toLowerCase().replace(weekday(), '')
  for (const order of orders()) {
    const groups = order.exec(told)?.groups
    const month = groups === undefined ? 0 : monthOfDay(groups.name ?? '')
    if (groups && month > 0)
      return {
        year: groups.year ?? '',
        month: String(month),
        date: groups.date ?? '',
        rest: groups.rest ?? '',
      }
  }
  return undefined
}
