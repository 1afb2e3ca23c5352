import {
  CLOSE_BRACKET,
  classOf,
  LETTER,
  NEWLINE,
  OPEN_QUOTE,
  SPACE,
  STOP,
  STRAIGHT_QUOTE,
} from './characters.ts'
import { QUOTATION_LIMIT } from './quotation-limit.ts'

/** Letters of a sentence of speech at least: «Кто виноват? Что делать?» is a title. */
const SHORTEST_SENTENCE = 16
/** Letters of a word at least that ends a sentence: initials and most abbreviations are shorter, and what the others end is asked elsewhere. */
const SHORTEST_WORD = 3

/** End of an embedded quotation or bracket that opens at `position`, or 0 where it is too long, or speech of several sentences. */
export function shelterEnd(text: string, position: number, closing: number): number {
  const limit = Math.min(text.length, position + QUOTATION_LIMIT)
  let lastStop = 0
  for (let at = position + 1; at < limit; at++) {
    const kind = classOf[text.charCodeAt(at)]
    if (kind === closing) return lastStop > 0 && at - lastStop > SHORTEST_SENTENCE ? 0 : at
    if (kind === STOP && closing !== CLOSE_BRACKET && lastStop === 0)
      if (at - position > SHORTEST_SENTENCE && endsSentence(text, at)) lastStop = at
    if (kind === NEWLINE && classOf[text.charCodeAt(at + 1)] === NEWLINE) return 0
    if (kind === NEWLINE && closing !== CLOSE_BRACKET && speechGoesOn(text, at)) return 0
  }
  return 0
}

/** Whether a stop stands between a word that is no abbreviation and one with a capital. */
function endsSentence(text: string, stop: number): boolean {
  if (classOf[text.charCodeAt(stop + 1)] !== SPACE) return false
  const next = text.charAt(stop + 2)
  if (next === next.toLowerCase()) return false
  for (let at = stop - 1; at >= stop - SHORTEST_WORD; at--)
    if (classOf[text.charCodeAt(at)] !== LETTER) return false
  return true
}

/** Whether a line ends with a stop and the next one begins with a mark that opens: each paragraph of long speech has one, the last alone closes. */
function speechGoesOn(text: string, lineBreak: number): boolean {
  if (classOf[text.charCodeAt(lineBreak - 1)] !== STOP) return false
  let next = lineBreak + 1
  while (classOf[text.charCodeAt(next)] === SPACE) next++
  const kind = classOf[text.charCodeAt(next)]
  return kind === STRAIGHT_QUOTE || kind === OPEN_QUOTE
}
