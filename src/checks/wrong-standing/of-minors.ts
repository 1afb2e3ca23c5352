import type { Move, Stretch } from '../../reader/check.ts'
import { isParted } from '../../reader/for-checks/between-marks.ts'
import { meet, meetsAny } from '../../reader/stretch.ts'

/** Words between a right and the children whose right it is; others are looked for farther off. */
const OWNER = 3
const OTHER_OWNER = 6

/**
 * Whether the right is that of children or of others who cannot go to court themselves: somebody has to speak for them. Where others
 * are named beside them («честь депутатов и их детей»), it is not theirs alone.
 */
export function isOfMinors({ sentence, from, to }: Move): boolean {
  const minors = sentence.hits('minors')
  if (minors.length === 0) return false
  const others = sentence.hits('persons').filter((hit) => !meetsAny(hit, minors))
  const rights = [...sentence.hits('honour'), ...sentence.hits('private')].filter((hit) =>
    meet(hit, { from: from - 1, to: to + 1 }),
  )
  const { verbsLast } = sentence.spokenIn.clauses
  const owns = (right: Stretch, owner: Stretch, most: number): boolean => {
    if (meet(right, owner)) return true
    const [first, last] = verbsLast ? [owner, right] : [right, owner]
    const between = { from: first.to - 1, to: last.from + 1 }
    return first.to <= last.from && last.from < first.to + most && !isParted(sentence, between)
  }
  const own = (owners: readonly Stretch[], most: number): boolean =>
    owners.some((owner) => rights.some((right) => owns(right, owner, most)))
  return own(minors, OWNER) && !own(others, OTHER_OWNER)
}
