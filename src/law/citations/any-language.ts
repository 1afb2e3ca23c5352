import type { ActWords } from '../languages/act-words.ts'
import { LANGUAGES } from '../languages/all.ts'
import type { CitationWords } from '../languages/citation-words.ts'

/** What any language calls so in citations, with signs that all of them share: the source of a regular expression. */
export function inCitations(
  name: Exclude<keyof CitationWords, 'abbreviated'>,
  ...signs: readonly string[]
): string {
  return together(({ citations }) => citations[name], signs)
}

/** The same of acts. */
export function ofActs(name: keyof ActWords, ...signs: readonly string[]): string {
  return together(({ acts }) => acts[name], signs)
}

/** A whole folded word. */
export function whole(source: string): RegExp {
  return new RegExp(`^(?:${source})$`, 'u')
}

function together(
  words: (language: (typeof LANGUAGES)[keyof typeof LANGUAGES]) => string | undefined,
  signs: readonly string[],
): string {
  return [...Object.values(LANGUAGES).flatMap((language) => words(language) ?? []), ...signs].join('|')
}
