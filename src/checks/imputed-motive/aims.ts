import type { Move, Stretch } from '../../reader/check.ts'
import { hitsIn } from '../../reader/stretch.ts'

/** What tells of an aim, and not only of a harm. */
const AIM = ['purpose', 'ill-purpose', 'meant']
/** Letters by which an aim is known in all its forms. */
const STEM = 5
/** Of whatever names none of the aims that we know. */
const OTHER = 'other'

/**
 * What somebody is said to be after, as names: to sow panic is another aim than to seize power, and each asks for its own evidence.
 * Words that name no aim tell the same again.
 */
export function aimsOf(move: Move): readonly string[] | undefined {
  const told = hitsIn(move, 'told-aim')
  if (told.length > 0) return namesOf(move, told)
  if (!AIM.some((list) => hitsIn(move, list).length > 0)) return undefined
  const sought = hitsIn(move, 'sought')
  return sought.length === 0 ? [OTHER] : namesOf(move, sought)
}

function namesOf({ sentence }: Move, aims: readonly Stretch[]): readonly string[] {
  return aims.map(({ to }) => sentence.word(to - 1).slice(0, STEM))
}
