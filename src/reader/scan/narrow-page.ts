import { classOf, LETTER, lowerOf, SPACE } from './characters.ts'

/** A longer line than this is no line of a narrow page: it is a paragraph. */
const WIDEST = 144

/** Part of the longest line that one reaches with the word that was put onto the next. */
const NEARLY_FULL = 0.9

/** How wide the page is that ended the lines of a text; nothing where the writer ended them. */
export function widthOfPage(text: string): number | undefined {
  let longest = 0
  for (let start = 0; start <= text.length; start = endOfLine(text, start) + 1)
    longest = Math.max(longest, lengthOf(text, start))
  if (longest > WIDEST) return undefined
  let full = 0
  let loose = 0
  for (let start = 0; ; ) {
    const next = endOfLine(text, start) + 1
    if (next >= text.length) break
    // Only in mid-sentence is it sure that no writer began a line anew.
    if (goesOnSmall(text, start, next))
      if (isFullLine(text, start, next, longest)) full++
      else loose++
    start = next
  }
  return full > loose ? longest : undefined
}

/** Whether the word behind a line had no place on it. */
export function isFullLine(text: string, start: number, next: number, width: number): boolean {
  let end = next
  while (end < text.length && !/\s/u.test(text.charAt(end))) end++
  return lengthOf(text, start) + 1 + end - next > NEARLY_FULL * width
}

function goesOnSmall(text: string, start: number, next: number): boolean {
  const unit = text.charCodeAt(next)
  if (classOf[unit] !== LETTER || lowerOf(unit) !== unit) return false
  // «перечень: | а) …; | б) …» is a list.
  return !/[:;.]$/u.test(text.slice(start, start + lengthOf(text, start)))
}

function lengthOf(text: string, start: number): number {
  let end = endOfLine(text, start)
  while (end > start && classOf[text.charCodeAt(end - 1)] === SPACE) end--
  return end - start
}

function endOfLine(text: string, start: number): number {
  const lineBreak = text.indexOf('\n', start)
  return lineBreak < 0 ? text.length : lineBreak
}
