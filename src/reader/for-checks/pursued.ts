import type { Move } from '../check.ts'
import { hitsIn, hitsOfAny } from '../stretch.ts'

/** Words before a move in which it may be told that those are looked for. */
const BEFORE = 4

/**
 * "Patrols are out to catch those who sow panic", «чтобы выявить тех, кто …», «таратқан адамды анықтау үшін»: whom an office looks for it
 * tells of by what they do, and says of nobody that he did it.
 * @param lists further ones of the check whose words tell a wrong
 */
export function isOfThosePursued(move: Move, lists: readonly string[] = []): boolean {
  const { sentence } = move
  const { verbsLast } = sentence.spokenIn.clauses
  const around = verbsLast
    ? { ...move, to: Math.min(sentence.to, move.to + BEFORE) }
    : { ...move, from: Math.max(sentence.from, move.from - BEFORE) }
  const pursued = hitsIn(around, 'pursues-whom')
  if (pursued.length === 0) return false
  const wrongs = hitsOfAny(move, ['does-wrong', 'ill-purpose', 'perhaps-ill', ...lists])
  return pursued.some((hit) =>
    wrongs.every((wrong) => (verbsLast ? wrong.from < hit.to : wrong.to > hit.from)),
  )
}
