import { type DomDocument, parseDocument } from './dom.ts'

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/giu
/** There are some two thousand names, and no text of our languages is written in more letters than that. */
const MOST_KINDS = 10_000
/** No reference stands for it, and no text has it. */
const BETWEEN = '\0'

/**
 * How the character references of a text (`&laquo;`, `&#8212;`) become characters. The parser of pages knows their names;
 * it is only loaded for a text that has any.
 */
export async function referenceDecoder(text: string): Promise<(words: string) => string> {
  const kinds = new Set<string>()
  for (const [reference] of text.matchAll(REFERENCE)) {
    kinds.add(reference)
    if (kinds.size === MOST_KINDS) break
  }
  if (kinds.size === 0) return (words) => words
  const document: DomDocument = await parseDocument(`<p>${[...kinds].join(BETWEEN)}</p>`)
  const characters = (document.querySelector('p')?.textContent ?? '').split(BETWEEN)
  const meant = new Map([...kinds].map((reference, index) => [reference, characters[index] ?? reference]))
  return (words) => words.replace(REFERENCE, (reference) => meant.get(reference) ?? reference)
}
