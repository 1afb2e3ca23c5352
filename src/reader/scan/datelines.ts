import { LANGUAGES } from '../../law/languages/all.ts'
import { once } from '../../law/once.ts'

/** How many letters of its name tell a month beside the number of a day. */
const TELLING = 3
/** «2023 года», «2023 жылғы», "2023". */
const YEAR_WORD = String.raw`(?: \p{Ll}{1,5}\.?)?`
const YEAR = String.raw`(?:,? \d{4}${YEAR_WORD})?`
const TOWN = String.raw`\p{Lu}[\p{L}’'-]{2,24}(?: \p{Lu}[\p{L}’'-]{2,24}){0,2}`
const PLACE = String.raw`(?:\p{Ll}\. ?)?${TOWN}(?:, ${TOWN}){0,2}`
const AGENCY = String.raw`(?:[(/][\p{L}\d. -]{2,24}[)/]|\p{Lu}[\p{L}-]{2,24}(?: \p{Lu}[\p{L}-]{2,24}){0,2})`
/** «АСТАНА. KAZINFORM», «ПАВЛОДАР, КазТАГ»: a town in capitals tells a dateline without a day, too. */
const UNDATED = String.raw`\p{Lu}[\p{Lu}-]{3,24}[.,] \p{Lu}[\p{L}.]{2,15}`
const DASH = String.raw`\.? {1,3}(?:--?|[–—])`
/** What a month begins with in any of our languages: a text is parted before its language is told. */
function monthOfAny(): string {
  const beginnings = Object.values(LANGUAGES).flatMap(({ days }) => days.months.flat())
  const short = new Set(beginnings.map((name) => name.slice(0, TELLING)))
  const written = [...short].map(
    (name) => `[${name.charAt(0).toUpperCase()}${name.charAt(0)}]${name.slice(1)}`,
  )
  return String.raw`(?:${written.join('|')})\p{L}{0,7}\.?`
}
/** «АСТАНА, 2 апреля. /ТАСС/ – », "Lusaka. 3 May 2021 (ZANIS): ", «2 сәуір, Астана – », "(Astana, May 3) ", «Бишкек (АКИ) – ». */
const dateline = once(() => {
  const month = monthOfAny()
  const day = String.raw`(?:\d{4}${YEAR_WORD},? \d{1,2} ${month}|\d{1,2} ${month}${YEAR}|${month} \d{1,2}${YEAR}|\d{1,2}\.\d{1,2}\.\d{4})`
  return new RegExp(
    String.raw`(?:\((?:${PLACE}, ${day}|${day}, ${PLACE})\)(?:${DASH})?|(?:${PLACE}[.,] ${day}|${day}[.,] ${PLACE})(?:[.,]? ?${AGENCY})?(?::|${DASH}|(?<=[)/])\.?)|${PLACE} \(\p{Lu}[\p{L}\d. -]{1,23}\)(?:${DASH})|${UNDATED}${DASH}) {1,3}(?=[\p{Lu}\d«“„"])`,
    'uy',
  )
})
/** Characters within which a dateline tells its day or, in brackets, an agency. */
const LONGEST = 48

/**
 * Where the words of a report begin that starts with where and when it was written; -1 where it does not. That day is none of what it
 * tells, and so a dateline is a sentence of its own.
 */
export function datelineEnd(text: string, start: number): number {
  // Most paragraphs have no number so near and begin with one capital, and the pattern takes longer to make than a short text to read.
  const first = text.slice(start, start + 2)
  if (!/^(?:[\p{Lu}\d(]|\p{Ll}\.)/u.test(first)) return -1
  if (!/[\d(]/u.test(text.slice(start, start + LONGEST)) && !/\p{Lu}{2}/u.test(first)) return -1
  const pattern = dateline()
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : -1
}
