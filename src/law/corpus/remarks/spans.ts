import { dayAfter } from '../../days/day-beside.ts'
import type { Day } from '../../law.ts'
import { dayWritten } from './days.ts'

/** A time for which something is otherwise than the text says, as far as its days are named. */
export interface Span {
  readonly since?: Day | undefined
  /** The first day behind it. */
  readonly until?: Day | undefined
}

/**
 * The times that words name by one of their days or more.
 * @param spans finds them all, with the groups of `RemarkWords.suspended`
 */
export function spansIn(words: string, spans: RegExp): readonly Span[] {
  return [...words.matchAll(spans)].flatMap(({ groups = {} }): Span[] => {
    const dayOf = (name: string): Day | undefined => dayWritten(groups[name] ?? '')
    const last = dayOf('last')
    const since = dayOf('since')
    const until = dayOf('until') ?? (last && dayAfter(last))
    return since === undefined && until === undefined ? [] : [{ since, until }]
  })
}
