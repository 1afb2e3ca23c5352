import { fold } from '../../fold.ts'
import { LANGUAGES } from '../../languages/all.ts'
import { isTag } from '../../tags.ts'
import type { Passage } from '../passage.ts'

/** So much of a text tells what it provides. */
const BEGINNING = 200
const patterns = new Map<string, RegExp>()

/** Whether a provision says when its act came into force: the last article does. */
export function closes({ heading, text, language }: Pick<Passage, 'heading' | 'text' | 'language'>): boolean {
  if (!isTag(language)) return false
  const known = patterns.get(language)
  const pattern = known ?? new RegExp(`(?<!\\p{L})(?:${LANGUAGES[language].acts.closing})`, 'u')
  patterns.set(language, pattern)
  return pattern.test(fold(`${heading} ${text.slice(0, BEGINNING)}`))
}
