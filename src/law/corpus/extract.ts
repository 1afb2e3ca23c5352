import { placesOfWords } from './letters.ts'

/** A passage of a text around words that were sought. */
export interface Extract {
  /** One line. */
  readonly text: string
  /** Where the words stand in it: from and to. */
  readonly marks: readonly (readonly [from: number, to: number])[]
  /** Whether more of the paragraph stands before and behind. */
  readonly cut: { readonly before: boolean; readonly after: boolean }
}

/** Letters shown before the first word, and in all. */
const BEFORE = 100
const LONGEST = 280

/**
 * The paragraph around words of a text, cut between words where it is long.
 * @param words their numbers in the text, in order
 */
export function extractAround(text: string, words: readonly number[]): Extract {
  const all = placesOfWords(text)
  const marked = words.map((word) => all[word]).filter((place) => place !== undefined)
  const [first] = marked
  if (!first) return { text: '', marks: [], cut: { before: false, after: false } }
  const lineStart = text.lastIndexOf('\n', first[0]) + 1
  const start = beginOfWord(all, Math.max(lineStart, first[0] - BEFORE), lineStart)
  const lastWithin = marked.findLast(([, to]) => to - start <= LONGEST) ?? first
  const lineEnd = endOfLine(text, lastWithin[1])
  const end = lineEnd - start <= LONGEST ? lineEnd : endOfWord(all, start + LONGEST, lastWithin[1])
  return {
    text: text.slice(start, end).replaceAll('\n', ' '),
    marks: marked
      .filter(([, to]) => to <= end)
      .map(([from, to]): readonly [number, number] => [from - start, to - start]),
    cut: { before: start > lineStart, after: end < lineEnd },
  }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

/** First beginning of a word from there on, where that is not the line's own beginning. */
function beginOfWord(all: readonly (readonly [number, number])[], from: number, lineStart: number): number {
  if (from === lineStart) return from
  return all.find(([begin]) => begin >= from)?.[0] ?? from
}

/** Last end of a word up to there. */
function endOfWord(all: readonly (readonly [number, number])[], until: number, atLeast: number): number {
  return all.findLast(([, end]) => end <= until && end >= atLeast)?.[1] ?? atLeast
}
