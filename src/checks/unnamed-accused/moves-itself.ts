import type { Move } from '../../reader/check.ts'
import { hitsIn, meetsAny } from '../../reader/stretch.ts'

/**
 * Whether information itself moves, and nobody is said to spread it: «в некоторых каналах распространяется неподтвержденная
 * информация». Who is called by a name that accuses, or stands there as the doer («распространяется блогерами»), remains accused.
 */
export function movesItself(move: Move): boolean {
  const moving = hitsIn(move, 'moves-itself')
  if (moving.length === 0) return false
  if (['by-name', 'done-by'].some((list) => hitsIn(move, list).length > 0)) return false
  return hitsIn(move, 'wrongdoing').every((wrong) => meetsAny(wrong, moving))
}

/** Whether the words name where it moves: outlets, channels, users. */
export function namesPlace(move: Move): boolean {
  return ['accused', 'group'].some((list) => hitsIn(move, list).length > 0)
}
