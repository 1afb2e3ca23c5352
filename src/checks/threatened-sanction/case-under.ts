import type { Move, Stretch } from '../../reader/check.ts'

/**
 * "The case is investigated under section 4, in which it is an offence to …": what a case is of, unless it is told how much that carries.
 * "…, and anyone who shares it will be dealt with" goes on to threaten others.
 */
export function isCaseUnder(move: Move): boolean {
  const { sentence } = move
  if (sentence.citations().length === 0) return false
  if (sentence.figures().some(({ kind }) => kind === 'term-of-years')) return false
  if (sentence.hits('fined-or-jailed').length > 0) return false
  return sentence.hits('case-under').some((hit) => !goesOn(move, hit))
}

/** Whether a move reaches into a clause that is joined behind the case, or stands in one that is joined before it. */
function goesOn({ sentence, from, to }: Move, hit: Stretch): boolean {
  const { coordinators } = sentence.spokenIn.clauses
  const isJoint = (token: number): boolean =>
    sentence.partsClauses(token) && coordinators.includes(sentence.word(token))
  for (let token = hit.to; token < to; token++) if (isJoint(token)) return true
  for (let token = Math.max(from, sentence.from) + 1; token <= hit.from; token++)
    if (isJoint(token)) return true
  return false
}
