import type { Span } from '../law/days/span.ts'
import type { Day, StatementLanguage } from '../law/law.ts'

/** What is known of a statement besides its words; every field may be unknown. */
export interface Metadata {
  readonly title?: string
  readonly speaker?: string
  readonly office?: string
  readonly body?: string
  readonly date?: Day
  /** The month (`2024-04`) or the year (`2024`) in which it was made, where the day is not known. */
  readonly during?: Span
  readonly language?: StatementLanguage
  /** Lower-case ISO 3166 code. */
  readonly jurisdiction?: string
  readonly channel?: string
  readonly address?: string
  readonly endorsedBy?: string
  readonly republishedBy?: string
}

/** A stretch of the statement spoken between two moments of a recording; times in milliseconds. */
export interface Cue {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/** What an official said: frozen text and what is known of it. All offsets are UTF-16 units of `text`. */
export interface Statement extends Metadata {
  readonly id: string
  readonly text: string
  /** Lower-case hexadecimal SHA-256 of the text in UTF-8. */
  readonly sha256: string
  readonly language: StatementLanguage
  readonly cues?: readonly Cue[]
}
