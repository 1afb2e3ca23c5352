import { WRITTEN_DAY } from '../../law/corpus/remarks/days.ts'
import { kk } from './notes/kk.ts'
import { ru } from './notes/ru.ts'

const LANGUAGES = [kk, ru]

/** What any language says so, with what stands before and behind it. */
function anyOf(words: (language: (typeof LANGUAGES)[number]) => string | undefined): string {
  return `(?:${LANGUAGES.flatMap((language) => words(language) ?? []).join('|')})`
}

const opening = (source: string): RegExp => new RegExp(`^${source}`, 'iu')

/** The corpus misspells its own marker. */
const RUSSIAN_MARKER = opening(ru.marker)
const KAZAKH_MARKER = opening(kk.marker)
const STATUTORY_MARKER = opening(anyOf(({ statutoryMarker }) => statutoryMarker))
const INSTITUTE = opening(
  `(?:(?:${anyOf(({ note }) => note)}\\.?\\s*)?${anyOf(({ institute }) => institute)}\\s*[!.:]|${anyOf(({ ownMarker }) => ownMarker)})`,
)
const KAZAKH_EDITORIAL = new RegExp(kk.editorial, 'iu')
const AMENDMENT = new RegExp(
  anyOf(({ amendment }) => amendment),
  'iu',
)
const EDITORIAL = new RegExp(
  anyOf(({ editorial }) => editorial),
  'iu',
)
const DATED_ACT = new RegExp(`(?:${WRITTEN_DAY})\\s*(?:г\\.|года|ж\\.)?\\s*(?:№|N)\\s*\\d`, 'iu')
const DATED_FORCE = new RegExp(`(?:${WRITTEN_DAY})[^;]{0,20}${anyOf(({ inForceFrom }) => inForceFrom)}`, 'iu')
const NUMBERED_ACT = /(?:№|(?<!\p{L})N)\s*\d/u
const BEGINS_LATER = new RegExp(
  anyOf(({ beginsLater }) => beginsLater),
  'iu',
)

/** Whether the institute that keeps the base speaks; the next line in italics is its own too. */
export function isNoteOfInstitute(words: string): boolean {
  return INSTITUTE.test(words)
}

/**
 * Whether the editors speak. Russian tells «Сноска» from the law's own «Примечание»; Kazakh «Ескерту» serves both, and only
 * what it says tells them apart.
 */
export function isNote(words: string): boolean {
  if (RUSSIAN_MARKER.test(words)) return true
  if (!KAZAKH_MARKER.test(words)) return false
  if (AMENDMENT.test(words) || DATED_ACT.test(words) || DATED_FORCE.test(words)) return true
  return KAZAKH_EDITORIAL.test(words) && NUMBERED_ACT.test(words)
}

/** Whether a line opens a note of its own, of whomever: it does not go on with the one above it. */
export function opensNote(words: string): boolean {
  return STATUTORY_MARKER.test(words) || RUSSIAN_MARKER.test(words) || KAZAKH_MARKER.test(words)
}

/** Whether words set apart, without a marker, tell of an amendment. */
export function isBracketedNote(words: string): boolean {
  return DATED_ACT.test(words) && EDITORIAL.test(words)
}

/** Whether a line below the institute's marker is its own: it tells of an amendment or of a beginning. */
export function isWordOfInstitute(words: string): boolean {
  return isBracketedNote(words) || BEGINS_LATER.test(words) || DATED_ACT.test(words)
}
