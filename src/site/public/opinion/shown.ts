import type { Html } from '../../../html/voice.ts'
import type { Tag, Trilingual } from '../../../law/law.ts'
import type { PublishedOpinion, PublishedStatement } from '../../../record/published.ts'
import type { Paper } from '../paper.ts'

/** An opinion as it is shown on a page. */
export interface Shown {
  readonly paper: Paper
  readonly language: Tag
  readonly opinion: PublishedOpinion
  readonly statement: PublishedStatement
  /** Whom all its questions are put to; nothing where there are several, or where the method asks none. */
  readonly to: Trilingual | undefined
  /** A check by its name, with a link to its page. */
  check(name: string): Html
}
