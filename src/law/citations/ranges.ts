import { isNumber, type Read, text } from './look.ts'
import * as words from './words.ts'

/** Longest range that is told number by number. */
const LONGEST = 100

/** Every number from the first to the last: «172–174», «456-1–456-3». */
export function range(first: string, last: string): readonly string[] | undefined {
  const [one, two] = [first.split('-'), last.split('-')]
  if (one.length !== two.length || (one.length === 2 && one[0] !== two[0])) return undefined
  const stem = one.length === 2 ? `${one[0]}-` : ''
  const from = Number(one.at(-1))
  const to = Number(two.at(-1))
  if (!(from < to && to - from < LONGEST)) return undefined
  return Array.from({ length: to - from + 1 }, (_, index) => `${stem}${from + index}`)
}

/** The first dash of a range or the word for it; the index behind it. */
export function rangeMark(tokens: Read, index: number, withWords: boolean): number | undefined {
  const mark = text(tokens, index)
  if (mark === '–' || (mark === '-' && isNumber(tokens, index + 1))) return index + 1
  return withWords && words.TO.test(mark) ? index + 1 : undefined
}

/** «172-ден 174-ке дейінгі». */
export function kazakhSpan(tokens: Read, at: number): { last: string; end: number } | undefined {
  if (!/^[дтн][ае]н$/.test(text(tokens, at - 1)) || !isNumber(tokens, at)) return undefined
  const isTo = /^(?:[кгқғн][ае])$/.test(text(tokens, at + 2)) && /^дейін/.test(text(tokens, at + 3))
  return isTo ? { last: text(tokens, at), end: at + 4 } : undefined
}

/** Skips «-й», "nd", «-ші» behind a number. */
export function afterSuffix(tokens: Read, index: number): number {
  const glued = tokens[index]?.glued === true
  if (glued && text(tokens, index) === '-') {
    if (words.SUFFIX.test(text(tokens, index + 1))) return index + 2
    return index
  }
  return glued && /^(?:st|nd|rd|th)$/.test(text(tokens, index)) ? index + 1 : index
}
