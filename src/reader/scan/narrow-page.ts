import { classOf, HYPHEN, LETTER, lowerOf, SPACE } from './characters.ts'

/** A longer line than this is no line of a narrow page: it is a paragraph. */
const WIDEST = 144

/** Shorter lines are verses or the items of a list: the writer ended them. */
const NARROWEST = 45

/** Part of the longest line that one reaches with the word that was put onto the next. */
const NEARLY_FULL = 0.9
/** The same where words are broken at their syllables: letters of a printed page are not of one width. */
const NEARLY_FULL_IN_PRINT = 0.7

/** What the page was that ended the lines of a text. */
export interface Page {
  readonly width: number
  readonly nearlyFull: number
}

/** The page that ended the lines of a text; nothing where the writer ended them. */
export function pageOf(text: string): Page | undefined {
  let width = 0
  let isPrint = false
  // Only in mid-sentence is it sure that no writer began a line anew: a headline or an address tells nothing of the page.
  const lines: number[] = []
  for (let start = 0, next = 0; start < text.length; start = next) {
    next = endOfLine(text, start) + 1
    if (!goesOnSmall(text, start, next)) continue
    lines.push(start)
    width = Math.max(width, lengthOf(text, start))
    isPrint ||= isBroken(text, next - 1)
  }
  if (width > WIDEST || width < NARROWEST) return undefined
  const page = { width, nearlyFull: isPrint ? NEARLY_FULL_IN_PRINT : NEARLY_FULL }
  const full = lines.filter((start) => isFullLine(text, start, endOfLine(text, start) + 1, page)).length
  return full > lines.length - full ? page : undefined
}

/** Whether the word behind a line had no place on it. A line that is longer than the page was not ended by it. */
export function isFullLine(text: string, start: number, next: number, { width, nearlyFull }: Page): boolean {
  const length = lengthOf(text, start)
  if (length * NEARLY_FULL > width) return false
  const begin = beginOfLine(text, next)
  let end = begin
  while (end < text.length && !/\s/u.test(text.charAt(end))) end++
  return length + 1 + end - begin > nearlyFull * width
}

/** Where the words of a line begin: behind its indent, and behind the marks of a mail that is answered. */
export function beginOfLine(text: string, start: number): number {
  let begin = start
  while (text.charCodeAt(begin) === 0x3e || classOf[text.charCodeAt(begin)] === SPACE) begin++
  return begin
}

function goesOnSmall(text: string, start: number, next: number): boolean {
  const unit = text.charCodeAt(beginOfLine(text, next))
  if (classOf[unit] !== LETTER || lowerOf(unit) !== unit) return false
  const begin = beginOfLine(text, start)
  const line = text.slice(begin, begin + lengthOf(text, start))
  // «перечень: | а) …; | б) …» is a list; an address has no spaces.
  return /\s/u.test(line) && !/[:;.!?]$/u.test(line)
}

/** "misinfor- | mation" */
function isBroken(text: string, lineBreak: number): boolean {
  return (
    classOf[text.charCodeAt(lineBreak - 1)] === HYPHEN && classOf[text.charCodeAt(lineBreak - 2)] === LETTER
  )
}

function lengthOf(text: string, start: number): number {
  const begin = beginOfLine(text, start)
  let end = endOfLine(text, start)
  while (end > begin && classOf[text.charCodeAt(end - 1)] === SPACE) end--
  return end - begin
}

function endOfLine(text: string, start: number): number {
  const lineBreak = text.indexOf('\n', start)
  return lineBreak < 0 ? text.length : lineBreak
}
