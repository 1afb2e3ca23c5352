import type { Norm, Sanction } from '../../law/law.ts'
import type { WordsOfAll } from '../scan/words-of-all.ts'

/** Circumstances that raise a penalty, in the words of statements and of what the pack says of a part of an article. */
const CIRCUMSTANCES = ['emergency', 'wartime', 'group'] as const

/** Parts of norms that apply in a circumstance which the words name: in a state of emergency, part 4 and not the ordinary one. */
export function partsInCircumstance(
  norms: readonly Norm[],
  words: string,
  { liability }: WordsOfAll,
): readonly Sanction[] {
  const inSmall = words.toLowerCase()
  const named = CIRCUMSTANCES.filter((circumstance) => liability.has(circumstance, inSmall))
  if (named.length === 0) return []
  const applies = ({ citation, says }: Sanction): boolean =>
    citation.part !== undefined &&
    named.some((circumstance) => liability.has(circumstance, says.ru.toLowerCase()))
  return norms.flatMap(({ sanctions }) => sanctions.filter(applies))
}
