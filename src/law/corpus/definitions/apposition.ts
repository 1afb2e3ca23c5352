import type { Formulas } from './formulas.ts'
import type { Span } from './units.ts'

const LONGEST_WORD = 20
/** How far behind a dash is looked for what an apposition is not. */
const LONGEST_ASIDE = 90

/** Whether a dash says which of its kind a thing is, and not what it is: «юридическое лицо – нерезидент, …». */
export function isApposed(words: string, dash: Span, { apposition }: Formulas): boolean {
  const start = Math.max(0, dash.from - LONGEST_WORD)
  const found = apposition?.exec(words.slice(start, dash.to + LONGEST_ASIDE))
  if (found === undefined || found === null) return false
  const from = start + found.index
  return from < dash.from && from + found[0].length > dash.to
}
