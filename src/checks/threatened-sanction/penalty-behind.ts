import type { Move, Stretch } from '../../reader/check.ts'
import { markBehind } from '../../reader/for-checks/between-marks.ts'
import { hitsOfAny } from '../../reader/stretch.ts'

/** Words of what is taken or closed besides. */
const PENALTIES = ['penalty', 'blocks', 'loses-status', 'closes-media']
/** Words of the clause behind at most: it has no verb of its own. */
const BRIEF = 8

/**
 * A threat with the penalty of the clause behind it, whose verb it has said: «владелец может быть оштрафован, | а сайт приостановлен», "may
 * be fined, | and the site suspended". Often that one is the graver.
 */
export function withPenaltyBehind(move: Move): Stretch {
  const { sentence, from, to } = move
  if (to >= sentence.to || !sentence.parted(to)) return { from, to }
  const end = markBehind(sentence, to + 1)
  if (end - to > BRIEF) return { from, to }
  const isWithin = (hit: Stretch): boolean => hit.from >= to && hit.to <= end && !sentence.negated(hit)
  return hitsOfAny({ ...move, from: to, to: end }, PENALTIES).some(isWithin)
    ? { from, to: end }
    : { from, to }
}
