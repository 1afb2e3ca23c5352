import type { Match } from '../formulas.ts'
import { listed, place } from '../matches.ts'
import { scope } from './scope.ts'

export const AND = /(?<=")(?:, and|, or| and\/or| and| or|,) (?=")/g
/** Beginning of words that define nothing. */
export const NO_MEANING =
  /^(?:not|within|no later|at least|in|on|at|by|before|after|from|until|\d)(?: |$|,)|^\d/
export const NOT_DEFINING =
  /^(?:shall (?!mean|have the (?:same |respective )?meaning|bear the )|is punish|are punish|must |entails?|\d|within |up to |not later|no later|one |two |three |five |ten )/
/** A finite verb. */
export const TOLD = / (?:shall|must|may|is|are|was|were|has|have|uses?|applies|apply)(?: |$)/

/** What a pattern found by its groups; several terms in quotes are one match each. */
export function match(found: RegExpExecArray | RegExpMatchArray, by = 0): readonly Match[] {
  const says = place(found, 'says', by)
  const own = scope(found.groups?.own ?? '')
  const known = own === undefined ? {} : { scope: own }
  const { from } = place(found, 'term')
  return listed({ from: 0, to: (found.groups?.term ?? '').length }, found.groups?.term ?? '', AND).map(
    (term) => ({
      term: { from: term.from + from + by, to: term.to + from + by },
      says,
      ...known,
    }),
  )
}
