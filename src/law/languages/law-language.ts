import type { ActWords } from './act-words.ts'
import type { CitationWords } from './citation-words.ts'
import type { DayWords } from './day-words.ts'
import type { NumberWords } from './number-words.ts'
import type { PeriodWords } from './period-words.ts'

/** What must be known of a language to read its numbers, its days, its periods and its citations of law. */
export interface LawLanguage {
  readonly acts: ActWords
  readonly citations: CitationWords
  readonly days: DayWords
  readonly numbers: NumberWords
  readonly periods: PeriodWords
}
