import type { Day } from '../../law.ts'
import { once } from '../../once.ts'
import { dayWritten } from './days.ts'
import { LANGUAGES } from './languages.ts'

const SUSPENDING = once(() =>
  LANGUAGES.flatMap(({ suspended }) =>
    suspended === undefined
      ? []
      : [{ says: new RegExp(suspended.says, 'iu'), ends: new RegExp(suspended.ends, 'giu') }],
  ),
)

/**
 * Notes of the editors that tell that what they stand at is suspended on a day: «Действие статьи 7 приостановлено до 01.01.2034
 * Законом …». The text is in the act all the while, but does not work. One whose last day is over tells nothing any more.
 */
export function suspensionsIn(notes: readonly string[], on: Day): readonly string[] {
  return notes.filter((note) =>
    SUSPENDING().some(({ says, ends }) => says.test(note) && !isOver(note, ends, on)),
  )
}

/** Whether each end that the note names has passed; a note without an end goes on. */
function isOver(note: string, ends: RegExp, on: Day): boolean {
  const told = [...note.matchAll(ends)].flatMap(({ groups = {} }) => {
    const { until, last } = groups
    const day = dayWritten(until ?? last ?? '')
    return day === undefined ? [] : [until === undefined ? on > day : on >= day]
  })
  return told.length > 0 && told.every(Boolean)
}
