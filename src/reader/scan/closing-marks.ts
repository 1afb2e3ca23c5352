import {
  CLOSE_BRACKET,
  CLOSE_QUOTE,
  classOf,
  LETTER,
  NEWLINE,
  PAUSE,
  SPACE,
  STRAIGHT_QUOTE,
} from './characters.ts'
import { closesSingle } from './single-quotes.ts'

/**
 * Offset after the quotation marks and brackets that close right behind a stop.
 * @param isStraightOpen whether a quotation in straight marks is open: its mark closes it also where the space behind was lost
 */
export function closersEnd(text: string, from: number, isStraightOpen: boolean): number {
  let position = from
  for (;;) {
    const kind = classOf[text.charCodeAt(position)]
    if (kind === CLOSE_QUOTE || kind === CLOSE_BRACKET || closesSingle(text, position)) position++
    else if (kind === STRAIGHT_QUOTE) {
      const next = classOf[text.charCodeAt(position + 1)]
      if (
        position + 1 < text.length &&
        next !== SPACE &&
        next !== NEWLINE &&
        next !== PAUSE &&
        next !== CLOSE_BRACKET
      )
        return isStraightOpen && next === LETTER ? position + 1 : position
      position++
    } else return position
  }
}

/** Whether a quotation mark stands among what closes a sentence. */
export function closesQuote(text: string, from: number, to: number): boolean {
  for (let position = from; position < to; position++)
    if (classOf[text.charCodeAt(position)] !== CLOSE_BRACKET) return true
  return false
}
