import type { BodyKind, Trilingual } from '../law.ts'
import type { FactRow } from '../pack/data.ts'

/** So many days, months or years. */
export interface Length {
  readonly length: number
  readonly unit: 'working-day' | 'calendar-day' | 'month' | 'year'
}

/** What must be done before a clock ends. */
export type ClockKind =
  | 'answer'
  | 'refusal'
  | 'forwarding'
  | 'notice'
  | 'execution'
  | 'publication'
  | 'complaint'
  | 'decision'
  | 'claim'

/** A period that the law sets for an act: an answer, a refusal, a complaint. What is absent the law that was read does not say. */
export interface ClockRow extends FactRow, Length {
  readonly id: string
  /** What must be done before it ends: "answer to a written request". */
  readonly name: Trilingual
  readonly kind: ClockKind
  /** A question for information starts it, and no appeal against a decision. */
  readonly startedBy?: 'question'
  /** Whose request or act starts it. */
  readonly by: 'anyone' | 'media'
  /** Only bodies of these kinds; any body where absent. */
  readonly to?: readonly BodyKind[]
  /** What the day it begins on is. */
  readonly from?: 'receipt' | 'registration' | 'event'
  /** Day zero: the first day that is counted is the day after it, or itself. */
  readonly first: 'next-day' | 'same-day'
  /** What happens if its last day is not a working day. */
  readonly last?: 'next-working-day' | 'stays'
  readonly extension?: Extension
}

export interface Extension extends Length {
  readonly times?: number
  /** How soon the extension must be told. */
  readonly notice?: Length
}
