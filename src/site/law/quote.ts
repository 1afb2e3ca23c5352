import { placesOfWords, wordsOf } from '../../law/corpus/letters.ts'

/** A paragraph of law in which an expression stands, parted around its words. */
export interface Quoted {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** Letters that are shown on either side of the words. */
const AROUND = 160

/**
 * The first paragraph of a text in which the expression stands, in any form of its words.
 * @param keysOf what forms of one word have in common
 */
export function quoteOf(
  text: string,
  expression: string,
  keysOf: (folded: string) => readonly string[],
): Quoted | undefined {
  const wanted = wordsOf(expression)
  for (const words of wanted.length === 2 ? [wanted, wanted.toReversed()] : [wanted]) {
    const asked = words.map((word) => new Set([word, ...keysOf(word)]))
    for (const line of text.split('\n')) {
      const found = findIn(line, asked, keysOf)
      if (found) return found
    }
  }
  return undefined
}

function findIn(
  line: string,
  asked: readonly ReadonlySet<string>[],
  keysOf: (folded: string) => readonly string[],
): Quoted | undefined {
  if (asked.length === 0) return undefined
  const own = wordsOf(line)
  const at = own.findIndex((_, start) =>
    asked.every((keys, step) => {
      const word = own[start + step]
      return word !== undefined && (keys.has(word) || keysOf(word).some((key) => keys.has(key)))
    }),
  )
  const places = placesOfWords(line)
  const [from, to] = [places[at]?.[0], places[at + asked.length - 1]?.[1]]
  if (at < 0 || from === undefined || to === undefined) return undefined
  return {
    before: shortened(line.slice(0, from), 'start'),
    words: line.slice(from, to),
    after: shortened(line.slice(to), 'end'),
  }
}

/** Cut at a space, so that no word is broken. */
function shortened(words: string, end: 'start' | 'end'): string {
  if (words.length <= AROUND) return words
  return end === 'start'
    ? `…${words.slice(-AROUND).replace(/^\S*/u, '')}`
    : `${words.slice(0, AROUND).replace(/\S*$/u, '')}…`
}
