import { LANGUAGES } from '../languages/all.ts'
import type { Tag } from '../law.ts'
import type { DaysToldOf } from '../texts.ts'
import { plain } from './definitions/plain.ts'
import { amountsIn } from './sanctions/numbers.ts'

/** A number of days in words, and where it stands in them with what says that it is one. */
export interface DaysTold extends DaysToldOf {
  readonly from: number
  readonly to: number
  /** It is the time in which something must be done. */
  readonly isWithin: boolean
}

/** Units before and behind a number in which its own words stand. */
const AROUND = 60

/** Numbers of days in words, in figures or spelled: «пятнадцати рабочих дней», «күнтізбелік он бес күн», "15 working days". */
export function daysTold(text: string, language: Tag): readonly DaysTold[] {
  const { days, calendarBefore, within, withinBehind } = LANGUAGES[language].periods
  const words = plain(text)
  return amountsIn(words, language).flatMap(({ value, from, to }): DaysTold[] => {
    const found = days.exec(words.slice(to, to + AROUND))
    if (found === null) return []
    const end = to + found[0].length
    const before = words.slice(Math.max(0, from - AROUND), from)
    const { working, calendar } = found.groups ?? {}
    const isCalendar = calendar !== undefined || calendarBefore?.test(before) === true
    // A word of the calendar may stand between the number and what says in which time.
    const said = isCalendar && calendarBefore ? before.replace(calendarBefore, '') : before
    return [
      {
        days: value,
        ...(working === undefined ? (isCalendar ? { kind: 'calendar' } : {}) : { kind: 'working' }),
        from,
        to: end,
        isWithin: within?.test(said) === true || withinBehind?.test(words.slice(end, end + AROUND)) === true,
      },
    ]
  })
}
