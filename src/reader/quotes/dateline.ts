import { once } from '../../law/once.ts'

const PLACE = String.raw`\p{Lu}[\p{Lu}-]{3,24}(?: \p{Lu}[\p{Lu}-]{2,24}){0,2}`
const DAY = String.raw`(?:, (?:\d{1,2} \p{L}{3,12}|\p{L}{3,12}\.? \d{1,2})(?:,? \d{4})?)?`
const AGENCY = String.raw`(?:\.? ?[(/][\p{L}. ]{2,16}[)/])?`
/** A place in small letters, which only its day tells from any other first word. */
const TOWN = String.raw`\p{Lu}\p{Ll}{2,24}(?:[ -]\p{Lu}\p{Ll}{2,24}){0,2}`
const FULL_DAY = String.raw`, (?:\d{1,2} \p{L}{3,12}|\p{L}{3,12}\.? \d{1,2})(?:,? \d{4})`
/** A newsroom by its address: "Arna.kz – ". */
const SITE = String.raw`[\p{L}\p{N}-]{2,24}(?:\.\p{L}{2,12}){1,2}`
/**
 * «АСТАНА, 2 апреля. /ТАСС/ – », "NUR-SULTAN -- ", "BANGKOK, 13 April 2019 (NNT) - ", «KAZINFORM — », "Lusaka, 3 May 2021 (ZANIS): ",
 * "ACCRA, June 3, 2020: ".
 */
const dateline = once(
  () =>
    new RegExp(
      String.raw`(?:(?:${PLACE}${DAY}${AGENCY}\.?|${SITE})\s{1,3}(?:--?|[–—])|(?:${PLACE}|${TOWN})${FULL_DAY}${AGENCY}(?::|\.?\s{1,3}(?:--?|[–—])))\s{1,3}(?=\S)`,
      'uy',
    ),
)
/** Characters that a place takes at most. */
const LONGEST_PLACE = 40

/** Where the words of a report begin that starts at a place: behind where and when it was written, or at `start`. */
export function behindDateline(text: string, start: number): number {
  // Most sentences go on in small letters, and the pattern takes longer to make than a short text to read.
  const second = text.charAt(start + 1)
  if (second !== second.toUpperCase() && !mayHaveDay(text, start) && !mayBeSite(text, start)) return start
  const pattern = dateline()
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : start
}

/** Whether a comma parts what may be a place from what may be a day: "Lusaka, 3 May". */
function mayHaveDay(text: string, start: number): boolean {
  const first = text.charAt(start)
  if (first === first.toLowerCase()) return false
  const comma = text.slice(start, start + LONGEST_PLACE).indexOf(', ')
  return comma > 2 && /\d/u.test(text.slice(start + comma, start + comma + LONGEST_PLACE))
}

/** Whether a stop stands within a word. */
function mayBeSite(text: string, start: number): boolean {
  const stop = text.slice(start, start + LONGEST_PLACE).indexOf('.')
  return stop > 1 && !/\s/u.test(text.slice(start, start + stop + 2))
}
