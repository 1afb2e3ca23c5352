import { classOf, LETTER, lowerOf, SPACE } from './characters.ts'

/** Units of a text by which it is judged. */
const LOOKED_AT = 20_000
/** Stops behind which a small letter stands, at least: one may be a slip. */
const LEAST = 2
/** Letters before a stop, so that it is hardly an abbreviation's. */
const WORD = 4
/** So many times as often as a capital: names and lines pasted from elsewhere have some. */
const TIMES = 10

/** Whether a text puts no capitals behind its stops, as captions and messages that are typed in haste. */
export type WithoutCapitals = (text: string) => boolean

/** Makes the judgement; each text is measured once, and only where a stop stands before a small letter. */
export function createWithoutCapitals(): WithoutCapitals {
  let measured = ''
  let isWithout = false
  return (text) => {
    if (measured !== text) {
      measured = text
      isWithout = hasNone(text)
    }
    return isWithout
  }
}

function hasNone(text: string): boolean {
  const end = Math.min(text.length, LOOKED_AT)
  let small = 0
  let capital = 0
  for (let at = 0; at + 2 < end; at++) {
    const unit = text.charCodeAt(at)
    const isStop = unit === 0x2e || unit === 0x21 || unit === 0x3f
    if (!isStop || classOf[text.charCodeAt(at + 1)] !== SPACE) continue
    const letter = text.charCodeAt(at + 2)
    if (classOf[letter] !== LETTER || !isBehindWord(text, at)) continue
    if (lowerOf(letter) === letter) small++
    else capital++
  }
  return small >= LEAST && small >= capital * TIMES
}

function isBehindWord(text: string, stop: number): boolean {
  for (let at = stop - WORD; at < stop; at++) if (classOf[text.charCodeAt(at)] !== LETTER) return false
  return true
}
