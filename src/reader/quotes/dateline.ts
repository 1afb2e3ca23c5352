import { once } from '../../law/once.ts'

const PLACE = String.raw`\p{Lu}[\p{Lu}-]{3,24}(?: \p{Lu}[\p{Lu}-]{2,24}){0,2}`
const DAY = String.raw`(?:, (?:\d{1,2} \p{L}{3,12}|\p{L}{3,12}\.? \d{1,2})(?:,? \d{4})?)?`
const AGENCY = String.raw`(?:\.? ?[(/][\p{L}. ]{2,16}[)/])?`
/** «АСТАНА, 2 апреля. /ТАСС/ – », "NUR-SULTAN -- ", "BANGKOK, 13 April 2019 (NNT) - ", «KAZINFORM — ». */
const dateline = once(
  () => new RegExp(String.raw`${PLACE}${DAY}${AGENCY}\.?\s{1,3}(?:--?|[–—])\s{1,3}(?=\S)`, 'uy'),
)

/** Where the words of a report begin that starts at a place: behind where and when it was written, or at `start`. */
export function behindDateline(text: string, start: number): number {
  // Most sentences go on in small letters, and the pattern takes longer to make than a short text to read.
  const second = text.charAt(start + 1)
  if (second !== second.toUpperCase()) return start
  const pattern = dateline()
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : start
}
