import { spaced } from '../letters.ts'

/** What Markdown says, and words in it that are struck out. */
export interface Said {
  readonly text: string
  readonly struck: readonly string[]
}

/** Stand in the private use area for the tags around what is struck out. */
export const BEGINS_STRUCK = '\u{F0000}'
export const ENDS_STRUCK = '\u{F0001}'
const GONE = '\u{F0002}'

/** Neither side may hold its own opening sign, which keeps the pattern linear on any text. */
const STRUCK = /~~(?=[^\s~])([^~]*[^\s~])~~|\u{F0000}([^\u{F0000}\u{F0001}]*)\u{F0001}/gu
const TAGS = /[\u{F0000}\u{F0001}]/gu
/** What goes with struck words, so that neither an empty line nor a space remains in their place. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/(^|\n)[ \t]?\u{F0002}(?:\n|$)/gu, '$1'],
  [/(^|[ \t\n])\u{F0002}[ \t]/gu, '$1'],
  [/[ \t]\u{F0002}(?=[\n.,;:!?…)»”]|$)/gu, ''],
  [/\u{F0002}/gu, ''],
]

/** Text without what is struck out in it: by two tildes each inside a paragraph, or by the signs for tags. */
export function withoutStruck(text: string): Said {
  const struck: string[] = []
  let left = text.replace(STRUCK, (all: string, byTildes: string | undefined, byTags: string) => {
    if (byTildes?.includes('\n\n')) return all
    const words = spaced(byTildes ?? byTags)
    if (words !== '') struck.push(words)
    return GONE
  })
  left = left.replace(TAGS, '').replace(/\u{F0002}+/gu, GONE)
  for (const [place, kept] of PLACES) left = left.replace(place, kept)
  return { text: left, struck }
}
