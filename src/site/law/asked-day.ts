import type { Context } from 'hono'
import { today } from '../../desk/today.ts'
import { calendarDay } from '../../law/days/calendar-day.ts'
import type { Day } from '../../law/law.ts'
import { dayAsTyped } from '../day-as-typed.ts'
import type { LawEnv } from './answer.ts'
import type { Asking } from './asking.ts'
import { Missed } from './missed.ts'

/** The day for which something is asked. */
interface AskedDay {
  readonly on: Day
  /** The day as it was asked for; absent where today is meant. */
  readonly given?: Day
}

/**
 * What is asked, with the day for which it is.
 * @throws Missed where there is no such day
 */
export function withDay<Asked extends Pick<Asking, 'tongue' | 'chosen'>>(
  context: Context<LawEnv>,
  asked: Asked,
): Asked & AskedDay {
  const typed = context.req.query('on')?.trim() ?? ''
  if (typed === '') return { ...asked, on: today() }
  const given = dayAsTyped(typed)
  const asking = { ...asked, on: given, given }
  if (calendarDay(given) === undefined) throw new Missed({ kind: 'day', asking, typed }, 400)
  return asking
}
