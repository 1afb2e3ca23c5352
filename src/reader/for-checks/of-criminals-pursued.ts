import type { Move } from '../check.ts'
import { hitsOfAny, meetsAny } from '../stretch.ts'

/** Who lies, or is paid from abroad, is accused of it whatever he is called. */
const WORDS_OR_PAY = ['deed-of-words', 'foreign-pay']

/**
 * "The unit targets perpetrators who exploit women for money", «управление выявляет преступников, которые …»: what criminals do tells what
 * an office is for. Bloggers or others who are no criminals until somebody proves it are accused as anywhere.
 */
export function isOfCriminalsPursued(move: Move): boolean {
  const { sentence, to } = move
  const { verbsLast } = sentence.spokenIn.clauses
  const pursued = sentence.hits('pursues-criminals').filter(({ from }) => verbsLast || from < to)
  if (pursued.length === 0 || WORDS_OR_PAY.some((list) => sentence.hits(list).length > 0)) return false
  return hitsOfAny(move, ['group', 'vague-group']).every((hit) => meetsAny(hit, pursued))
}
