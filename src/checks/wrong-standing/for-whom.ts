import type { Trilingual } from '../../law/law.ts'
import { wordedFrom } from '../../law/worded.ts'
import type { Move } from '../../reader/check.ts'
import messages from './messages.json' with { type: 'json' }
import { isRightOfOne } from './right-of-one.ts'

const worded = wordedFrom(messages)
const ONE = { standing: worded('wrong-standing.of-one'), court: worded('wrong-standing.courts-one') }
const MANY = { standing: worded('wrong-standing.of-many'), court: worded('wrong-standing.courts-many') }

/** What is asked of those whose right it is, as of one or of several. */
export function forWhom(move: Move): { readonly standing: Trilingual; readonly court: Trilingual } {
  return isRightOfOne(move) ? ONE : MANY
}
