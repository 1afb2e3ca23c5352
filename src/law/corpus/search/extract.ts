import { placesOfWords } from '../index/letters.ts'
import { placesOfSome } from './places-of-some.ts'

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
  const marked = placesOfSome(text, words)
  const [first] = marked
  if (!first) return { text: '', marks: [], cut: { before: false, after: false } }
  const lineStart = text.lastIndexOf('\n', first[0]) + 1
  const start = beginOfWord(text, Math.max(lineStart, first[0] - BEFORE), lineStart, first[0])
  const lastWithin = marked.findLast(([, to]) => to - start <= LONGEST) ?? first
  const lineEnd = endOfLine(text, lastWithin[1])
  const end = lineEnd - start <= LONGEST ? lineEnd : endOfWord(text, start + LONGEST, lastWithin[1])
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

/**
 * First beginning of a word from there on, where that is not the line's own beginning.
 * @param first beginning of a word behind
 */
function beginOfWord(text: string, from: number, lineStart: number, first: number): number {
  if (from === lineStart) return from
  // One letter more tells whether a word goes on there; a letter may be two units.
  const start = from - (isSecondHalf(text, from - 1) ? 2 : 1)
  const [begin] = placesOfWords(text.slice(start, first)).find(([own]) => start + own >= from) ?? []
  return begin === undefined ? first : start + begin
}

/**
 * Last end of a word up to there.
 * @param end of a word before
 */
function endOfWord(text: string, until: number, end: number): number {
  if (until <= end) return end
  // One letter more tells whether a word goes on there; a letter may be two units.
  const [, last = 0] =
    placesOfWords(text.slice(end, until + 2)).findLast(([, own]) => end + own <= until) ?? []
  return end + last
}

function isSecondHalf(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00
}
