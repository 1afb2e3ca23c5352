import { canonicalExtracted } from '../formats/canonical.ts'
import { namedTag } from '../formats/language-hint.ts'
import type { Tag } from '../law/law.ts'
import { Problem } from '../problem.ts'
import type { Extracted } from '../reader/format.ts'

/**
 * A text that a program hands over, in the form in which a file with these words is frozen. Half a surrogate pair has no
 * bytes in any file: it becomes U+FFFD. What a program knows of it, it tells itself: lines above copied messages stay.
 * @throws Problem `text-null`, since a file with that sign is no text
 */
export function givenText(text: string): Extracted {
  const at = text.indexOf('\0')
  if (at >= 0) throw new Problem('text-null', 'input', { at: at + 1 })
  return canonicalExtracted({ text: text.toWellFormed(), metadata: {} })
}

/** The language that a name stands for, whatever its case and region (`EN`, `kk-KZ`), where it is one of ours. */
export function givenLanguage(name: string): Tag | undefined {
  return namedTag(name)
}
