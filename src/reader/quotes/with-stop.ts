import { LAST } from '../scan/stop-ends.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** Units of a text, `[start, end)`. */
interface Units {
  readonly start: number
  readonly end: number
}

/** Units at most that the letters of an abbreviation take, with its stops and blanks, and those of its last word. */
const [LONGEST, LAST_WORD] = [12, 6]

/** A quote with the stop that belongs to its last word, whether it ends the sentence too or not: «и т.п.», «и др.», "etc." */
export function withStop(text: string, { start, end }: Units, { boundaries }: Vocabulary): Units {
  if (text.charAt(end) !== '.' || text.lastIndexOf(' ', end - 1) < end - 1 - LAST_WORD) return { start, end }
  const last = SHORTENED.exec(text.slice(Math.max(start, end - LONGEST), end))?.[1]
  if (last === undefined) return { start, end }
  const form = last.replace(BLANK, '').toLowerCase()
  const isShortened = LETTERS.test(form) || boundaries.abbreviationOf(form) === LAST
  return { start, end: isShortened ? end + 1 : end }
}

const SHORTENED = /(?<!\p{L})((?:\p{L}\.[ \u00a0\u202f]?)+\p{L}|\p{L}+)$/u
const BLANK = /[ \u00a0\u202f]/gu
/** «Т.п», "U.S": letters that each have a stop. */
const LETTERS = /^\p{L}(?:\.\p{L})+$/u
