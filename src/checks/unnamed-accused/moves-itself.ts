import type { Move } from '../../reader/check.ts'
import { hasNothingBut, hitsIn } from '../../reader/stretch.ts'

/**
 * Whether information itself moves, and nobody is said to spread it: «в некоторых каналах распространяется неподтвержденная
 * информация». Who stands there as the doer («распространяется блогерами») remains accused.
 */
export function movesItself(move: Move): boolean {
  return hasNothingBut(move, 'moves-itself', ['wrongdoing']) && hitsIn(move, 'done-by').length === 0
}
