import { html } from 'hono/html'
import { notesOfDaySaid } from '../../../exports/notes-of-day.ts'
import {
  byPublicationSaid,
  doubtSaid,
  lastDaySaid,
  lastDaysSaid,
  perhapsLongerSaid,
  perhapsOlderSaid,
} from '../../../exports/text-period.ts'
import { unreadDaysSaid } from '../../../exports/unread-said.ts'
import { tied } from '../../../html/bound.ts'
import type { Html } from '../../../html/voice.ts'
import { mayBeOlder } from '../../../law/corpus/answers/may-be-older.ts'
import type { InDoubt } from '../../../law/corpus/doubt.ts'
import type { Passage } from '../../../law/corpus/passage.ts'
import type { Day, Tag } from '../../../law/law.ts'
import { dayInWords } from '../../../messages/day-said.ts'
import type { Asking } from '../../law/asking.ts'
import { sayLaw } from '../../law/words.ts'

/** When a text stands; a version may have begun later than the corpus dates it, or on another day than it was published. */
type Held = Pick<Passage, 'until' | 'sinceAtLatest' | 'untilAtLatest' | 'published'> & {
  readonly since?: string
}

/** From when to when, in words. */
export function holds({ since, until, sinceAtLatest, untilAtLatest, published }: Held, tongue: Tag): string {
  if (since === undefined && until === undefined) return ''
  const last = until === undefined ? '' : lastDaySaid(until, tongue)
  const begin = since === undefined ? undefined : dayInWords(since, tongue)
  const sure =
    begin === undefined
      ? sayLaw('holds.until', tongue, { last })
      : until === undefined
        ? sayLaw('holds.since', tongue, { since: begin })
        : sayLaw('holds.between', tongue, { since: begin, last })
  const period = tied(perhapsLongerSaid(sure, untilAtLatest, tongue))
  if (sinceAtLatest !== undefined)
    return sayLaw('holds.approximate', tongue, { period, latest: dayInWords(sinceAtLatest, tongue) })
  return since !== undefined && published === since ? tied(byPublicationSaid(period, tongue)) : period
}

/** When a text stands, and whether it may be older than the corpus, whose first one it is. */
export function heldSince(passage: Passage, { corpus, tongue }: Asking): string {
  const held = holds(passage, tongue)
  return mayBeOlder(corpus, passage) ? `${held}; ${tied(perhapsOlderSaid(tongue))}` : held
}

/** What is not certain of a text on the day asked. */
export function doubtIn(doubt: InDoubt, tongue: Tag): string | undefined {
  const said = doubtSaid(doubt, tongue)
  return said === undefined ? undefined : tied(said)
}

/** On which days it is not certain that a text stood. */
export function unreadDays(passage: Passage, tongue: Tag): Html {
  return html`${unreadDaysSaid(passage, tongue).map((said) => html`<p class="state">${tied(said)}</p>`)}`
}

/** That by notes of the editors it is suspended on that day, or has other words. */
export function dayNotes(passage: Passage, on: Day, tongue: Tag): Html {
  return html`${notesOfDaySaid(passage, on, tongue).map((said) => html`<p class="state">${tied(said)}</p>`)}`
}

/** The last days of a text; a dash where it has not ended. */
export function lastDaysInWords(
  { until, untilAtLatest }: Pick<Passage, 'until' | 'untilAtLatest'>,
  tongue: Tag,
): string {
  return until === undefined ? '—' : lastDaysSaid(until, untilAtLatest, tongue)
}
