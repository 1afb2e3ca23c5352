import { wordAt } from './behind-stop.ts'
import { classOf, DASH, DIGIT, HYPHEN, LETTER, lowerOf, SPACE } from './characters.ts'
import { beginOfLine, isFullLine, type Page, pageOf } from './narrow-page.ts'
import type { BoundaryWords } from './stop-ends.ts'
import type { Tokens } from './tokens.ts'
import { CAPITAL, MAY_CITE, NUMERIC, type Words } from './words.ts'

const TAB = 0x09

/** Whether a single line break, at `end` of the line that began at `start`, ends a sentence though no stop stands there. */
export type LineEnds = (text: string, start: number, end: number, next: number) => boolean

/** Makes the rules for lines that end without a stop, over the tokens that a scanner is filling. */
export function createLineEnds(words: Words, tokens: Tokens, boundaries: BoundaryWords): LineEnds {
  // Each text is measured once, and only where a line ends without a stop.
  let measured = ''
  let page: Page | undefined
  return lineEnds

  function lineEnds(text: string, start: number, lineBreak: number, following: number): boolean {
    if (following >= text.length) return true
    let end = lineBreak
    while (classOf[text.charCodeAt(end - 1)] === SPACE) end--
    const next = beginOfLine(text, following)
    const unit = text.charCodeAt(next)
    const kind = classOf[unit] as number
    if (kind === DASH || kind === HYPHEN || unit === 0x2022 || unit === 0x25cf || unit === 0x25aa) return true
    // «статье | 274 УК»: the number of an article stands on the next line.
    if (kind === DIGIT && (words.shape[tokens.word[tokens.count - 1] as number] as number) & MAY_CITE)
      return false
    if (kind === DIGIT) {
      let at = next
      while (classOf[text.charCodeAt(at)] === DIGIT) at++
      const mark = text.charCodeAt(at)
      if ((mark === 0x2e || mark === 0x29) && classOf[text.charCodeAt(at + 1)] === SPACE) return true
    }
    if (kind === LETTER && lowerOf(unit) === unit) return false
    const previous = text.charCodeAt(end - 1)
    if (previous === 0x2c || classOf[previous] === HYPHEN) return false
    if (previous === 0x3b || previous === 0x3a) return true
    // «Нарушение | Санкция»: a cell goes on in no other row.
    if (isRow(text, start, end)) return true
    if (isNewBeginning(text, next)) return true
    return !isNeverLast(end) && !isEndedByPage(text, start, next)
  }

  /** «Слухи о воде | Отдельные блогеры …» */
  function isNewBeginning(text: string, next: number): boolean {
    // In a line of capitals one tells nothing.
    const second = text.charCodeAt(next + 1)
    return lowerOf(second) === second && boundaries.opensLine(wordAt(text, next))
  }

  /** «в связи с сообщениями о | Назарове» */
  function isNeverLast(end: number): boolean {
    const word = tokens.word[tokens.count - 1] as number
    if (tokens.end[tokens.count - 1] !== end || (words.shape[word] as number) & (CAPITAL | NUMERIC))
      return false
    return boundaries.isNeverLast(words.folded[word] as string)
  }

  /** Whether a line ended because the page was narrow, as the lines of the whole text tell, and not because the writer began anew. */
  function isEndedByPage(text: string, start: number, next: number): boolean {
    if (measured !== text) {
      measured = text
      page = pageOf(text)
    }
    return page !== undefined && isFullLine(text, start, next, page)
  }
}

/** Whether a line is a row of a table: a tab parts its cells. */
function isRow(text: string, start: number, end: number): boolean {
  let isBehindWord = false
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (unit === TAB && isBehindWord) return true
    isBehindWord ||= classOf[unit] !== SPACE
  }
  return false
}
