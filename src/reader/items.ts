import { classOf, DIGIT } from './characters.ts'

/** The number of an item, or its letter before a bracket: «1. », «2) », «1.3. », «а) »; «А. Иванов» begins with a name. */
const ITEM = /(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]\)?|\p{L}\))\s+[«“„"'([]?(?=[\p{L}\p{N}])/uy

const CLOSING = 0x29

/** Where the words of an item begin: behind its number, or at `start` where none stands there. */
export function behindItem(text: string, start: number): number {
  // Nearly every word is told apart by two looks.
  if (classOf[text.charCodeAt(start)] !== DIGIT && text.charCodeAt(start + 1) !== CLOSING) return start
  ITEM.lastIndex = start
  return ITEM.test(text) ? ITEM.lastIndex : start
}
