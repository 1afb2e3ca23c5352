import { firstMomentOf } from '../../record/day-of-moment.ts'

/** From the first moment of a year `2026` or a month `2026-11` in a time zone to the first moment of the next. */
export function stretchOf(time: string, timeZone: string): { readonly from: string; readonly to: string } {
  const isMonth = time.includes('-')
  const first = Temporal.PlainDate.from(isMonth ? `${time}-01` : `${time}-01-01`)
  const next = first.add(isMonth ? { months: 1 } : { years: 1 })
  return { from: firstMomentOf(first.toString(), timeZone), to: firstMomentOf(next.toString(), timeZone) }
}
