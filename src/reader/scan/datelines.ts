import { once } from '../../law/once.ts'

/** What a month begins with in Kazakh, Russian or English, and which no other word that may stand beside the number of a day does. */
const MONTH = String.raw`(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|қаң|ақп|нау|сәу|мам|мау|шіл|там|қыр|қаз|қар|жел|[Jj]an|[Ff]eb|[Mm]ar|[Aa]pr|[Mm]ay|[Jj]un|[Jj]ul|[Aa]ug|[Ss]ep|[Oo]ct|[Nn]ov|[Dd]ec)\p{L}{0,7}\.?`
const YEAR = String.raw`(?:,? \d{4}(?: (?:года|год|жыл|ж\.|г\.))?)?`
const DAY = String.raw`(?:\d{4} (?:жылғы|жылы|ж\.),? \d{1,2} ${MONTH}|\d{1,2} ${MONTH}${YEAR}|${MONTH} \d{1,2}${YEAR}|\d{1,2}\.\d{1,2}\.\d{4})`
const TOWN = String.raw`\p{Lu}[\p{L}’'-]{2,24}(?: \p{Lu}[\p{L}’'-]{2,24}){0,2}`
const PLACE = String.raw`(?:[гқ]\. ?)?${TOWN}(?:, ${TOWN}){0,2}`
const AGENCY = String.raw`(?:[(/][\p{L}\d. -]{2,24}[)/]|\p{Lu}[\p{L}-]{2,24}(?: \p{Lu}[\p{L}-]{2,24}){0,2})`
const DASH = String.raw`\.? {1,3}(?:--?|[–—])`
/** «АСТАНА, 2 апреля. /ТАСС/ – », "Lusaka. 3 May 2021 (ZANIS): ", «2 сәуір, Астана – », "(Astana, May 3) ", «Бишкек (АКИ) – ». */
const dateline = once(
  () =>
    new RegExp(
      String.raw`(?:\((?:${PLACE}, ${DAY}|${DAY}, ${PLACE})\)(?:${DASH})?|(?:${PLACE}[.,] ${DAY}|${DAY}[.,] ${PLACE})(?:[.,]? ?${AGENCY})?(?::|${DASH}|(?<=[)/])\.?)|${PLACE} \(\p{Lu}[\p{L}\d. -]{1,23}\)(?:${DASH})) {1,3}(?=[\p{Lu}\d«“„"])`,
      'uy',
    ),
)
/** Characters within which a dateline tells its day or, in brackets, an agency. */
const LONGEST = 48

/**
 * Where the words of a report begin that starts with where and when it was written; -1 where it does not. That day is none of what it
 * tells, and so a dateline is a sentence of its own.
 */
export function datelineEnd(text: string, start: number): number {
  // Most paragraphs have no number so near, and the pattern takes longer to make than a short text to read.
  if (!/^[\p{Lu}\d(гқ]/u.test(text.charAt(start)) || !/[\d(]/u.test(text.slice(start, start + LONGEST)))
    return -1
  const pattern = dateline()
  pattern.lastIndex = start
  return pattern.test(text) ? pattern.lastIndex : -1
}
