import type { Move, Stretch } from '../../reader/check.ts'
import { isParted } from '../../reader/for-checks/between-marks.ts'
import { hitsIn, meetsAny } from '../../reader/stretch.ts'

/**
 * Whether the group is not accused but the object of what others did: «среди избитых полицией — блогеры», "journalists were
 * attacked". A wrong besides, a name that accuses («провокаторы») or a nameless doer («избиты неизвестными») remains accused.
 */
export function isDoneTo(move: Move): boolean {
  const within = (list: string): readonly Stretch[] => hitsIn(move, list)
  const suffered = within('suffered')
  // «Немало блогеров, | которые обманывают подписчиков»: who stands before the mark does it.
  const done = within('done-to').filter((hit) => !isParted(move.sentence, hit))
  const told = [...suffered, ...done]
  if (told.length === 0 || within('done-by').length > 0) return false
  const isTold = (hit: Stretch): boolean => meetsAny(hit, told)
  if (!within('wrongdoing').every(isTold)) return false
  if (suffered.length > 0) return within('by-name').length === 0
  const groups = [...within('accused'), ...within('group'), ...within('vague-group')]
  return (
    groups.length > 0 &&
    groups.every((group) => done.some((words) => words.from <= group.from && group.to <= words.to))
  )
}
