import type { Day } from '../../law.ts'
import { once } from '../../once.ts'
import { LANGUAGES } from './languages.ts'
import { liftingIn, lifts, partedByLifting, piecesIn } from './lifting.ts'
import { type Span, spansIn } from './spans.ts'

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
const CLAUSE_END = /;\s+|(?<=(?:\p{L}{3}|\)|\d{4}|\d-\p{L}{1,6})\.)\s+(?=\p{Lu})/u

/**
 * What notes of the editors tell of a suspension: «Действие статьи 7 приостановлено до 01.01.2034 Законом …». The text is in the act
 * all the while, but does not work. Left out is what had ended before the days asked about or was lifted by then, and what begins
 * after them.
 * @param to the last of several days
 */
export function suspensionsIn(
  { notes, number }: { readonly notes: readonly string[]; readonly number?: string | undefined },
  on: Day,
  to: Day = on,
): readonly string[] {
  const told = notes
    .flatMap((note) => note.split(CLAUSE_END))
    .map((clause) => ({ clause, ...partedByLifting(clause.replaceAll(TITLE, ''), suspendsUpTo) }))
  const liftings = told.map(({ lifted }) => (lifted === '' ? undefined : liftingIn(lifted, number)))
  return told.flatMap(({ clause, suspended }, place) => {
    if (suspendsUpTo(suspended) === undefined) return []
    const pieces = piecesIn(suspended, number)
    const isLifted = ({ since }: Span): boolean =>
      liftings.some((lifting, at) => {
        if (lifting === undefined || !lifts(lifting, pieces)) return false
        if (lifting.since === undefined || since === undefined)
          return at >= place && (lifting.since === undefined || lifting.since <= on)
        return since < lifting.since && lifting.since <= on
      })
    return suspendedFor(suspended).some((span) => meets(span, on, to) && !isLifted(span)) ? [clause] : []
  })
}

/** Where the words end that tell of a suspension. */
function suspendsUpTo(words: string): number | undefined {
  for (const { says } of SUSPENDING()) {
    const found = says.exec(words)
    if (found !== null) return found.index + found[0].length
  }
  return undefined
}

/** When a text is suspended by the words; without any days all the while. */
function suspendedFor(words: string): readonly Span[] {
  const told = SUSPENDING().flatMap(({ says, spans }) => (says.test(words) ? spansIn(words, spans) : []))
  return told.length === 0 ? [{}] : told
}

function meets({ since, until }: Span, from: Day, to: Day): boolean {
  return (since === undefined || since <= to) && (until === undefined || from < until)
}
