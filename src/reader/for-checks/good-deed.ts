import type { Move } from '../check.ts'
import { hasNothingBut, wholeOf } from '../stretch.ts'
import { REPROACHES } from './reproaches.ts'

/** What tells of a wrong besides. */
const WRONGS = [...REPROACHES, 'crime-told', 'crime-done-by', 'offence-told', 'fraudster']

/**
 * "The child was carried out of the fire by unknown men", «пожар потушили неизвестные»: whoever helps is reproached with nothing,
 * however nameless, unless a wrong is told besides, or more of those who helped.
 * @param wrongs further lists of the check that tell a wrong
 */
export function isGoodDeed(move: Move, wrongs: readonly string[]): boolean {
  const { sentence } = move
  const deeds = sentence.hits('good-deed')
  if (deeds.length === 0 || !hasNothingBut(wholeOf(sentence), 'good-deed', [...WRONGS, ...wrongs]))
    return false
  if (deeds.some((deed) => sentence.negated(deed))) return false
  const last = Math.max(...deeds.map(({ to }) => to))
  const { relatives = [] } = sentence.spokenIn.clauses
  for (let token = last; token < move.to; token++) if (relatives.includes(sentence.word(token))) return false
  return true
}
