import { spaced } from '../formats/letters.ts'
import { withoutMarks } from './markdown-marks.ts'

const QUOTE = /^\s*(?:>\s?)+/u
/** Cells stand apart from their bars: «|x|» is a figure without its sign. */
const ROW = /^\|[\s|].*\|$/u
const RULE = /^(?:[|:\s-]{3,}|(?:\*\s*){3,})$/u

/** The words of one line without the signs of Markdown; dashes and numbers of lists are words of the act and stay. */
export function wordsOfLine(line: string): string {
  const bare = line.replace(QUOTE, '').trim()
  if (RULE.test(bare)) return ''
  return spaced(withoutMarks(ROW.test(bare) ? bare.slice(1, -1).replaceAll('|', ' ') : bare))
}

/** The words of one line of plain text: none of its signs is a mark. */
export function wordsOfPlainLine(line: string): string {
  return spaced(line.replace(QUOTE, ''))
}
