import type { Stretch } from '../check.ts'
import { shared } from '../stretch.ts'

/** A span grows to whole clauses by this much at most … */
const LARGER = 1.3
/** … or to so many words. */
const SHORT = 8

/**
 * The span of a finding: the shortest stretch that makes its question askable. It takes the clauses that the question puts where
 * they are little longer, else one end of them, else only leaves out what they leave out. Chosen on odd real statements.
 */
export function shortestSpan(stretch: Stretch, clauses: Stretch): Stretch {
  const inside = shared(stretch, clauses)
  if (inside === undefined) return clauses
  const most = Math.max(SHORT, (inside.to - inside.from) * LARGER)
  if (clauses.to - clauses.from <= most) return clauses
  if (clauses.to - inside.from <= most) return { from: inside.from, to: clauses.to }
  if (inside.to - clauses.from <= most) return { from: clauses.from, to: inside.to }
  return inside
}
