import type { Match } from '../formulas.ts'
import { place } from '../matches.ts'
import { group } from './joined.ts'
import { SCOPE_AFTER, scope } from './scope.ts'

const ALSO = /,? также$/

/** What a pattern found by its groups; words of scope behind a term are none of it. */
export function match(found: RegExpExecArray, by = 0): Match {
  const term = place(found, 'term', by)
  const after = SCOPE_AFTER.exec(group(found, 'term'))
  const own = scope(after?.[0] ?? group(found, 'own'))
  const to = after === null || after.index < 2 ? term.to : term.from + after.index
  const also = ALSO.exec(group(found, 'term').slice(0, to - term.from))?.[0].length ?? 0
  return {
    term: { from: term.from, to: to - also },
    says: place(found, found.groups?.says === undefined ? 'list' : 'says', by),
    ...(own === undefined ? {} : { scope: own }),
  }
}
