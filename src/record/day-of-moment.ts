import type { Day } from '../law/law.ts'

/** The day of a moment by the clocks of a time zone. */
export function dayOfMoment(moment: string, timeZone: string): Day {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate().toString()
}

/** The first moment of a day by the clocks of a time zone, to the millisecond as the record writes moments: they compare as text. */
export function firstMomentOf(day: Day, timeZone: string): string {
  // Where clocks are put forward at midnight a day begins later: no time is given, so that its true beginning is taken.
  return Temporal.PlainDate.from(day)
    .toZonedDateTime(timeZone)
    .toInstant()
    .toString({ fractionalSecondDigits: 3 })
}
