import type { Move } from '../../reader/check.ts'
import { hasNothingBut, hitsIn } from '../../reader/stretch.ts'

/**
 * Whether information itself moves, and nobody is said to spread it: «в некоторых каналах распространяется неподтвержденная
 * информация». Who is called by a name that accuses, or stands there as the doer («распространяется блогерами»), remains accused.
 */
export function movesItself(move: Move): boolean {
  if (!hasNothingBut(move, 'moves-itself', ['wrongdoing'])) return false
  return ['by-name', 'done-by'].every((list) => hitsIn(move, list).length === 0)
}

/** Whether the words name where it moves: outlets, channels, users. */
export function namesPlace(move: Move): boolean {
  return ['accused', 'group'].some((list) => hitsIn(move, list).length > 0)
}
