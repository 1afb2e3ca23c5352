import type { Move } from '../../reader/check.ts'
import { sinceMark } from '../../reader/for-checks/between-marks.ts'
import { hitsIn, hitsOfAny, meetsAny } from '../../reader/stretch.ts'

/** Those who are accused by any other name. */
const OTHERS = ['accused', 'vague-group', 'ill-meaning', 'outlets', 'told-as-they']

/** «Он подстрекает», "a blogger lies", «біреу арандатып жүр»: one person is accused, and there is nobody else to count. */
export function isOneAccused(move: Move): boolean {
  const clause = { ...move, ...sinceMark(move.sentence, move) }
  const one = hitsIn(clause, 'one-accused')
  return one.length > 0 && hitsOfAny(clause, OTHERS).every((other) => meetsAny(other, one))
}
