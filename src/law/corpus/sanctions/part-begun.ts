import type { Unit } from '../definitions/units.ts'
import type { SanctionWords } from './words/sanction-words.ts'

const PART = /^\s*\*?\(?(\d{1,3}(?:-\d{1,3})?[a-z]?)(?:\\?\.|\))/

/** Number of the part that a unit of an article begins, where it begins one: «2.», English "(2)". */
export function partBegun(
  words: string,
  { from, body, style }: Unit,
  { hasBracketedParts }: SanctionWords,
): string | undefined {
  const label = words.slice(from, body)
  return style === '.' || (hasBracketedParts === true && style === ')' && label.includes('('))
    ? PART.exec(label)?.[1]
    : undefined
}
