import type { Move } from '../../reader/check.ts'

/** Below this the words must name who did it and what was done wrong, and the group be vague in so many words or stand first. */
const PLAIN = 1.6
/** The same where verbs stand last: what they accuse of is in their endings, and no list holds them all. */
const BY_ENDINGS = 0.8

/** Whether the model is sure enough of an accusation, or its words tell of it themselves. */
export function isSaid(move: Move): boolean {
  return move.score >= plain(move) || (namesWrong(move) && namesWhom(move))
}

/** From here on a score is sure enough. */
export function plain({ sentence }: Move): number {
  return sentence.spokenIn.clauses.verbsLast ? BY_ENDINGS : PLAIN
}

/** Whether the words name a wrong, or call somebody by it («провокаторы»). */
function namesWrong(move: Move): boolean {
  return ['by-name', 'wrongdoing', 'does-wrong'].some((list) => move.sentence.near(list, move, 0))
}

function namesWhom(move: Move): boolean {
  return ['by-name', 'accused', 'group', 'doers'].some((list) => move.sentence.near(list, move, 0))
}
