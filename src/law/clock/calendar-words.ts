import { dotted } from '../days/dotted-day.ts'
import type { Trilingual } from '../law.ts'
import messages from '../messages.json' with { type: 'json' }
import { wordedFrom } from '../worded.ts'
import type { CalendarGap, Reason } from './calendar.ts'

const worded = wordedFrom(messages)

const WEEKDAYS = ([1, 2, 3, 4, 5, 6, 7] as const).map((day) => worded(`calendar.weekday-${day}`))

/** Why a day is a working day or a free one, in words. */
export function reasonInWords(reason: Reason): Trilingual {
  switch (reason.kind) {
    case 'ordinary':
      return worded('calendar.ordinary')
    case 'weekend':
      return worded('calendar.weekend', { weekday: WEEKDAYS[reason.weekday - 1] ?? '' })
    case 'day-off':
    case 'national-holiday':
    case 'state-holiday':
      return worded(`calendar.${reason.kind}`, { name: reason.name })
    case 'shifted':
      return worded('calendar.shifted', { name: reason.name, from: dotted(reason.from) })
    case 'moved-off':
      return worded('calendar.moved-off', { worked: dotted(reason.worked) })
    case 'moved-working':
      return worded('calendar.moved-working', { off: dotted(reason.off) })
  }
}

/** What the calendar does not know, in words. */
export function gapInWords(gap: CalendarGap): Trilingual {
  switch (gap.kind) {
    case 'before':
      return worded('calendar.before', { since: dotted(gap.since) })
    case 'moving':
      return worded('calendar.moving', { name: gap.name, near: dotted(gap.near) })
    case 'not-compared':
      return worded('calendar.not-compared', { year: String(gap.year) })
  }
}
