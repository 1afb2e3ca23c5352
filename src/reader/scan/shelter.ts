import { CLOSE_BRACKET, classOf, NEWLINE, OPEN_QUOTE, SPACE, STOP, STRAIGHT_QUOTE } from './characters.ts'
import { QUOTATION_LIMIT } from './quotation-limit.ts'

/** End of an embedded quotation or bracket that opens at `position`, or 0 where it is too long. */
export function shelterEnd(text: string, position: number, closing: number): number {
  const limit = Math.min(text.length, position + QUOTATION_LIMIT)
  for (let at = position + 1; at < limit; at++) {
    const kind = classOf[text.charCodeAt(at)]
    if (kind === NEWLINE && classOf[text.charCodeAt(at + 1)] === NEWLINE) return 0
    if (kind === NEWLINE && closing !== CLOSE_BRACKET && speechGoesOn(text, at)) return 0
    if (kind === closing) return at
  }
  return 0
}

/** Whether a line ends with a stop and the next one begins with a mark that opens: each paragraph of long speech has one, the last alone closes. */
function speechGoesOn(text: string, lineBreak: number): boolean {
  if (classOf[text.charCodeAt(lineBreak - 1)] !== STOP) return false
  let next = lineBreak + 1
  while (classOf[text.charCodeAt(next)] === SPACE) next++
  const kind = classOf[text.charCodeAt(next)]
  return kind === STRAIGHT_QUOTE || kind === OPEN_QUOTE
}
