import type { Move } from '../check.ts'
import { hitsIn, hitsOfAny } from '../stretch.ts'

/**
 * «Ложные сообщения о задержании и привлечении к ответственности»: whether all that a stretch says by the lists is what a message tells of.
 * @param lists of what would be the speaker's own word otherwise
 */
export function isOnlyTold(move: Move, lists: readonly string[]): boolean {
  const told = hitsIn(move, 'told-of')
  if (told.length === 0) return false
  return hitsOfAny(move, lists).every((hit) => told.some(({ from, to }) => from <= hit.from && hit.to <= to))
}
