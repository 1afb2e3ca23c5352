import { dotted } from '../law/days/dotted-day.ts'

const AS_COMPUTERS_WRITE = /^\d{4}(?:-\d\d){1,2}$/u

/** What stands in the field of a day: a day or month (2022-09-26, 2022-09) as the hint beside it writes one, all else as typed. */
export function dayInHintsForm(typed: string): string {
  return AS_COMPUTERS_WRITE.test(typed) ? dotted(typed) : typed
}
