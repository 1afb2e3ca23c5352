import { wordAt } from './behind-stop.ts'
import { classOf, LETTER, lowerOf, PICTURE, SPACE, STOP } from './characters.ts'
import type { BoundaryWords, StopEnds } from './stop-ends.ts'
import type { Tokens } from './tokens.ts'

/** A word before a picture is a label, or what the picture stands with: «Я ❤️ Алматы». */
const FEWEST_WORDS = 2

/** What belongs to the picture before it: the second half of a pair, a variant, a joiner. */
function isOfPicture(unit: number): boolean {
  return (unit >= 0xdc00 && unit <= 0xdfff) || unit === 0xfe0f || unit === 0x200d || unit === 0x20e3
}

/** Offset after the pictures that begin here, and the white between them. */
export function picturesEnd(text: string, from: number): number {
  let end = from
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const kind = classOf[unit]
    if (kind === PICTURE || isOfPicture(unit)) end = at + 1
    else if (kind !== SPACE) break
  }
  return end
}

/** Whether the pictures at `[from, end)` end a sentence whose last word ends at `lastEnd`. */
export type PictureEnds = (text: string, from: number, end: number, lastEnd: number) => boolean

/**
 * Makes the rule for pictures, over the tokens that a scanner is filling: in posts they stand where a stop would, and a capital
 * behind them begins anew. Arrows, planes and stars stand between names, flags and hearts for a word: «рейс Алматы ✈ Астана», «матч
 * 🇰🇿 Казахстан». Apart from the word before it a picture may stand with the name behind it, unless it is one of feeling or warning.
 */
export function createPictureEnds(
  tokens: Tokens,
  stopEnds: StopEnds,
  { isNoName }: BoundaryWords,
): PictureEnds {
  return (text, from, end, lastEnd) => {
    let next = end
    while (classOf[text.charCodeAt(next)] === SPACE) next++
    const unit = text.charCodeAt(next)
    if (classOf[unit] !== LETTER || lowerOf(unit) === unit) return false
    if (classOf[text.charCodeAt(lastEnd)] === STOP) {
      let after = lastEnd
      while (classOf[text.charCodeAt(after)] === STOP) after++
      return stopEnds(text, lastEnd, after, end)
    }
    if (tokens.count - (tokens.sentences[tokens.sentenceCount - 1] as number) < FEWEST_WORDS) return false
    if (endsNothing(text, from)) return false
    return from === lastEnd || isNoName(wordAt(text, next)) || cries(text, from, end)
  }
}

/** Hearts end a sentence where they touch its last word. */
const HEARTS = '\u2665\u2764\u2763'
/** Pictures of one unit of feeling or warning, ticks and crosses: «‼», «☠», «☹», «⚠», «⛔», «❗», «✅», «❌». */
const CRIES =
  '\u2705\u2714\u2716\u274c\u274e\u203c\u2049\u2620\u2622\u2623\u2639\u263a\u26a0\u26d4\u2753\u2754\u2755\u2757'
/** First and last of pictures of feeling or warning that have two units: the first unit with each second one. */
const CRYING: readonly (readonly [first: number, last: number])[] = [
  [0x1f198, 0x1f198],
  [0x1f389, 0x1f38a],
  [0x1f44d, 0x1f44f],
  [0x1f479, 0x1f47f],
  [0x1f4a5, 0x1f4a5],
  [0x1f4a9, 0x1f4a9],
  [0x1f525, 0x1f525],
  [0x1f600, 0x1f64f],
  [0x1f6a8, 0x1f6a8],
  [0x1f6ab, 0x1f6ab],
  [0x1f6d1, 0x1f6d1],
  [0x1f910, 0x1f917],
  [0x1f920, 0x1f92f],
  [0x1f970, 0x1f97a],
]
/** Hands that point: «Подробнее 👉 Алматы». */
const [FIRST_HAND, LAST_HAND] = [0x1f446, 0x1f449]

/** «Рейс Алматы ✈ Астана», «☎ Алматы», «★ Новости»: what parts or points stands within a sentence. */
function endsNothing(text: string, at: number): boolean {
  const point = text.codePointAt(at) as number
  if (point > 0xffff) return point >= FIRST_HAND && point <= LAST_HAND
  return !HEARTS.includes(text.charAt(at)) && !CRIES.includes(text.charAt(at))
}

function cries(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const point = text.codePointAt(at) as number
    if (point < 0xd800) {
      if (classOf[point] === PICTURE && CRIES.includes(text.charAt(at))) return true
    } else if (CRYING.some(([first, last]) => point >= first && point <= last)) return true
  }
  return false
}
