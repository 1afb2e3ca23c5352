import type { Move, View } from '../../reader/check.ts'
import { isOfField } from '../../reader/for-checks/of-member.ts'
import type { Holder } from '../../reader/language/names.ts'
import { whoseRight } from './whose-right.ts'

/** Those for whom no ombudsman is appointed. */
const IN_POWER: ReadonlySet<Holder | undefined> = new Set([
  'officials',
  'deputies',
  'judges',
  'police',
  'candidates',
])

/** «Честь каждого ребенка под нашей защитой», said by an ombudsman: to speak for the rights of people is what the office is for. */
export function isOwnMandate(view: View, move: Move): boolean {
  return isOfField(view, move.sentence.n, 'ombudsman') && !IN_POWER.has(whoseRight(move).kind)
}
