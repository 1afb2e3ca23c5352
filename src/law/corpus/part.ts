import { partNumber, pointNumber } from './line-numbers.ts'

/** First words of a statutory note. */
const NOTE = /^(?:Примечани|Ескерту|Ескертпе|Note)/u

/** A part of an article by its number, from its first line to the next part or to a note; nothing where the text numbers no such part. */
export function partOf(text: string, part: string): string | undefined {
  return stretchOf(text.split('\n'), part, partNumber)
}

/** Numbers of the parts of an article, in order; none where it is not in numbered parts. */
export function partsIn(text: string): string[] {
  return text.split('\n').flatMap((line) => partNumber(line) ?? [])
}

/** Whether the text of an article lacks a part: what people call a part may be a point. */
export function lacksPart(text: string, part: string): boolean {
  const parts = partsIn(text)
  if (parts.length === 0 || parts.includes(part) || !isNumber(part)) return false
  return !pointsIn(text).includes(part)
}

/** Whether an article surely lacks a part: its text is no extract that begins later, or leaves one out. */
export function surelyLacksPart(text: string, part: string): boolean {
  const whole = partsIn(text).filter((one) => !one.includes('-'))
  return lacksPart(text, part) && whole.every((one, index) => Number(one) === index + 1)
}

/** What an article holds of a piece that a citation names. */
export interface Piece {
  /** The narrowest piece that is held: the point, the part, the note, or the whole article; empty where one is lacking. */
  readonly words: string
  /** The part or point that the text has not. */
  readonly lacks?: { readonly what: 'part' | 'point'; readonly number: string }
  /** What of the citation the words are; absent where the text does not number it. */
  readonly part?: string
  readonly point?: string
}

/** The piece of an article that a citation names: part, point or note; the article itself where its parts bear no numbers. */
export function pieceOf(
  text: string,
  { part, point }: { readonly part?: string; readonly point?: string },
): Piece {
  if (part === 'note') {
    const note = noteOf(text)
    return note === undefined ? { words: text } : { words: note, part }
  }
  const own = part === undefined ? undefined : partOf(text, part)
  if (part !== undefined && own === undefined) {
    if (lacksPart(text, part)) return { words: '', lacks: { what: 'part', number: part } }
    if (point === undefined) {
      // What people call a part may be a point.
      const called = onlyPointOf(text, part)
      if (called !== undefined) return { words: called, point: part }
    } else if (part !== '1') {
      // Parts without numbers may be paragraphs, and which of them holds the point is not looked up.
      return { words: text }
    }
  }
  const whole = own ?? text
  const found = own === undefined ? {} : { part: part as string }
  if (point === undefined) return { words: whole, ...found }
  const words = onlyPointOf(whole, point)
  if (words !== undefined) return { words, ...found, point }
  if (pointsIn(whole).includes(point)) return { words: whole, ...found }
  const isTold = isNumber(point) && (own !== undefined || part === undefined)
  return isTold ? { words: '', lacks: { what: 'point', number: point } } : { words: whole, ...found }
}

/** Laws letter their points, too; which letters a text has is not looked up. */
function isNumber(name: string): boolean {
  return /^\d/u.test(name)
}

function pointsIn(text: string): string[] {
  return text.split('\n').flatMap((line) => pointNumber(line) ?? [])
}

/** A point by its number; nothing where several bear it, each in a part of its own: which one is meant is not known. */
function onlyPointOf(text: string, point: string): string | undefined {
  const isOne = pointsIn(text).filter((each) => each === point).length === 1
  return isOne ? stretchOf(text.split('\n'), point, pointNumber) : undefined
}

function noteOf(text: string): string | undefined {
  const lines = text.split('\n')
  const from = lines.findIndex((line) => NOTE.test(line))
  return from < 0 ? undefined : lines.slice(from).join('\n')
}

/** From the line that bears the number to the next of its kind, to the next part, or to a note, which is the whole article's. */
function stretchOf(
  lines: readonly string[],
  number: string,
  numberOf: (line: string) => string | undefined,
): string | undefined {
  const from = lines.findIndex((line) => numberOf(line) === number)
  if (from < 0) return undefined
  const isNext = (line: string): boolean =>
    numberOf(line) !== undefined || partNumber(line) !== undefined || NOTE.test(line)
  const to = lines.findIndex((line, index) => index > from && isNext(line))
  return lines.slice(from, to < 0 ? undefined : to).join('\n')
}
