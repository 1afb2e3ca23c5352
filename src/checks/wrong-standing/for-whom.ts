import type { Trilingual } from '../../law/law.ts'
import { wordedFrom } from '../../law/worded.ts'
import type { Move, View } from '../../reader/check.ts'
import { isOfMember } from '../../reader/for-checks/of-member.ts'
import type { Holder } from '../../reader/language/names.ts'
import messages from './messages.json' with { type: 'json' }
import { whoseRight } from './whose-right.ts'

const worded = wordedFrom(messages)

/** Of these one person can be named in the same words, woman or man. */
const NAMED_ALONE = [
  'doctors',
  'medics',
  'rescuers',
  'teachers',
  'journalists',
  'entrepreneurs',
  'candidates',
] as const

/**
 * What is asked of those whose right it is, as of one or of several, by what they are where that is told. A member of parliament needs no
 * provision to speak, only somebody who wants him to.
 */
export function forWhom(
  view: View,
  move: Move,
  right: 'honour' | 'privacy',
): { readonly standing: Trilingual; readonly court: Trilingual } {
  const { kind, isOne } = whoseRight(move)
  const holders = kind && (isOne ? namedAlone(kind) : worded(`wrong-standing.${kind}`))
  const filled = holders ? { holders } : { right: worded(`wrong-standing.${right}`) }
  const named = holders ? '' : '-unnamed'
  const many = isOne ? 'one' : 'many'
  const asked = isOfMember(view, move.sentence.n) ? '-asked-to' : ''
  return {
    standing: worded(`wrong-standing.of-${many}${asked}${named}`, filled),
    court: worded(`wrong-standing.courts-${many}${named}`, filled),
  }
}

function namedAlone(kind: Holder): Trilingual | undefined {
  const alone = NAMED_ALONE.find((one) => one === kind)
  return alone && worded(`wrong-standing.one-of-${alone}`)
}
