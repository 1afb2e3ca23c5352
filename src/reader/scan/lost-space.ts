import { wordAt } from './behind-stop.ts'
import { lowerOf } from './characters.ts'
import type { BoundaryWords } from './stop-ends.ts'

/** "gov.Kz", «см.Рис»: around a stop without a space shorter words are parts of an address, or an abbreviation. */
const SHORTEST = 3

/**
 * Whether what follows a mark without a space is a new sentence: «болады.Сондықтан», "suppressed...The". Parts of a name are
 * none («Яндекс.Такси» has a capital before its stop, too), nor is an address ("page?Id=5").
 * @param before the word before a single full stop, in lower case; absent behind other marks
 */
export function isSentenceBehind(
  text: string,
  position: number,
  before: string | undefined,
  { beginsSentence, standsAlone }: Pick<BoundaryWords, 'beginsSentence' | 'standsAlone'>,
): boolean {
  const unit = text.charCodeAt(position)
  if (lowerOf(unit) === unit) return false
  const behind = wordAt(text, position)
  if (text.charAt(position + behind.length) === '=') return false
  if (before === undefined) return true
  if (before.length < SHORTEST || before.includes('.')) return false
  return behind.length >= SHORTEST || (behind.length === 1 ? standsAlone(behind) : beginsSentence(behind))
}
