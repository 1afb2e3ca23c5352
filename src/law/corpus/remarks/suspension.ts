import type { Day } from '../../law.ts'
import { once } from '../../once.ts'
import { dayWritten } from './days.ts'
import { LANGUAGES } from './languages.ts'

const SUSPENDING = once(() =>
  LANGUAGES.flatMap(({ suspended }) =>
    suspended === undefined
      ? []
      : [{ says: new RegExp(suspended.says, 'iu'), spans: new RegExp(suspended.spans, 'giu') }],
  ),
)
/** A title in marks says what an act is about, not what became of this one. */
const TITLE = /«[^«»]*»|“[^“”]*”|"[^"]*"/gu
/** One note may tell all that became of a text, each with its days: «с изменениями …; действие приостановлено до …». */
const CLAUSE_END = /;\s+|(?<=(?:\p{L}{3}|\))\.)\s+(?=\p{Lu})/u

/**
 * What notes of the editors tell of a suspension: «Действие статьи 7 приостановлено до 01.01.2034 Законом …». The text is in the act
 * all the while, but does not work. Left out is what had ended before the days asked about, or begins after them.
 * @param to the last of several days
 */
export function suspensionsIn(notes: readonly string[], on: Day, to: Day = on): readonly string[] {
  return notes
    .flatMap((note) => note.split(CLAUSE_END))
    .filter((clause) => {
      const own = clause.replaceAll(TITLE, '')
      return SUSPENDING().some(({ says, spans }) => says.test(own) && isWithin(own, spans, on, to))
    })
}

/** Whether one of the spans that the words name meets these days; what has no span goes on. */
function isWithin(clause: string, spans: RegExp, from: Day, to: Day): boolean {
  const told = [...clause.matchAll(spans)].flatMap(({ groups = {} }) => {
    const dayOf = (name: string): Day | undefined => dayWritten(groups[name] ?? '')
    const [since, until, last] = [dayOf('since'), dayOf('until'), dayOf('last')]
    return since === undefined && until === undefined && last === undefined ? [] : [{ since, until, last }]
  })
  return (
    told.length === 0 ||
    told.some(
      ({ since = from, until, last }) =>
        since <= to && (until === undefined || from < until) && (last === undefined || from <= last),
    )
  )
}
