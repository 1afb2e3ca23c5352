import { once } from '../../law/once.ts'

const PLACE = String.raw`\p{Lu}[\p{Lu}-]{3,24}(?: \p{Lu}[\p{Lu}-]{2,24}){0,2}`
const AGENCY = String.raw`(?:\.? ?[(/][\p{L}. ]{2,16}[)/])?`
/** A newsroom by its address: "Arna.kz – ". */
const SITE = String.raw`[\p{L}\p{N}-]{2,24}(?:\.\p{L}{2,12}){1,2}`
/** "NUR-SULTAN -- ", «KAZINFORM — », «ПАВЛОДАР /ТАСС/ – »; one with its day is no part of the sentence. */
const dateline = once(
  () => new RegExp(String.raw`(?:${PLACE}${AGENCY}\.?|${SITE})\s{1,3}(?:--?|[–—])\s{1,3}(?=\S)`, 'uy'),
)
/** "Port Aral — The harbour …": in small letters a place, where a paragraph begins and a sentence behind the dash; «Алатау – Отанымыз» says that it is one. */
const atPlace = once(() => /(?<=^|\n)[A-Z][a-z]{2,24}(?:[ -][A-Z][a-z]{2,24})? [–—] (?=[A-Z][a-z]* )/uy)
/** Characters that a place takes at most. */
const LONGEST_PLACE = 40

/** Where the words of a report begin that starts at a place: behind where or by whom it was written, or at `start`. */
export function behindDateline(text: string, start: number): number {
  // Most sentences go on in small letters, and the pattern takes longer to make than a short text to read.
  const second = text.charAt(start + 1)
  const isSmall = second !== second.toUpperCase() && !mayBeSite(text, start)
  if (isSmall && !hasDash(text, start)) return start
  const pattern = isSmall ? atPlace() : dateline()
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : start
}

/** Whether a dash stands where a place would end. */
function hasDash(text: string, start: number): boolean {
  return /[^ \n] [–—] /u.test(text.slice(start, start + LONGEST_PLACE))
}

/** Whether a stop stands within a word. */
function mayBeSite(text: string, start: number): boolean {
  const stop = text.slice(start, start + LONGEST_PLACE).indexOf('.')
  return stop > 1 && !/\s/u.test(text.slice(start, start + stop + 2))
}
