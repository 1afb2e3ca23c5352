import { wordAt } from './behind-stop.ts'
import { classOf, LETTER, lowerOf, PICTURE, SPACE, STOP } from './characters.ts'
import type { BoundaryWords, StopEnds } from './stop-ends.ts'
import type { Tokens } from './tokens.ts'

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

/** Whether the pictures at `[from, end)` end a sentence that has `words` words, the last of which ends at `lastEnd`. */
export type PictureEnds = (text: string, from: number, end: number, lastEnd: number) => boolean

/**
 * Makes the rule for pictures, over the tokens that a scanner is filling: in posts they stand where a stop would, and a capital
 * behind them begins anew. Flags and hearts stand for a word: «матч 🇰🇿 Казахстан», «все мы ❤️ Астану».
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
    return from === lastEnd || !standsForWord(text, from) || isNoName(wordAt(text, next))
  }
}

/** A word before a picture is a label, or what the picture stands with: «Я ❤️ Алматы». */
const FEWEST_WORDS = 2

function standsForWord(text: string, from: number): boolean {
  const [first, second] = [text.charCodeAt(from), text.charCodeAt(from + 1)]
  if (first === 0x2764 || first === 0x2665) return true
  if (first === 0xd83d) return second >= 0xdc93 && second <= 0xdc9f
  return first === 0xd83c && second >= 0xdde6 && second <= 0xddff
}
