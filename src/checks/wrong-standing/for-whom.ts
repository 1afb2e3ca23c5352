import type { Trilingual } from '../../law/law.ts'
import { wordedFrom } from '../../law/worded.ts'
import type { Move, View } from '../../reader/check.ts'
import { isOfMember } from '../../reader/for-checks/of-member.ts'
import messages from './messages.json' with { type: 'json' }
import { isRightOfOne } from './right-of-one.ts'

const worded = wordedFrom(messages)
const ONE = { standing: worded('wrong-standing.of-one'), court: worded('wrong-standing.courts-one') }
const MANY = { standing: worded('wrong-standing.of-many'), court: worded('wrong-standing.courts-many') }

const ASKED_ONE = { ...ONE, standing: worded('wrong-standing.of-one-asked-to') }
const ASKED_MANY = { ...MANY, standing: worded('wrong-standing.of-many-asked-to') }

/**
 * What is asked of those whose right it is, as of one or of several. A member of parliament needs no provision to speak, only somebody who
 * wants him to.
 */
export function forWhom(
  view: View,
  move: Move,
): { readonly standing: Trilingual; readonly court: Trilingual } {
  const isOfOne = isRightOfOne(move)
  if (isOfMember(view, move.sentence.n)) return isOfOne ? ASKED_ONE : ASKED_MANY
  return isOfOne ? ONE : MANY
}
