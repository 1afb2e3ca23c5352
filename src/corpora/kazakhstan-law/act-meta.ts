import type { TextLanguage } from '../../law/corpus/act.ts'
import type { Day } from '../../law/law.ts'

/** The act that made a version. */
export interface Cause {
  readonly key?: string
  /** Titles by language. */
  readonly titles: Readonly<Record<TextLanguage, string>>
  readonly number?: string
  readonly adopted?: Day
}

/**
 * What a description tells of an act. It holds no status: the corpus stamps today's requisite and title on every old version,
 * so that only the existence of the folder tells whether the act was in force.
 */
export interface ActMeta {
  /** The numeric id of the state's base: titles and folders change, this does not. */
  readonly code: string
  readonly rank: number
  readonly number?: string
  readonly adopted?: Day
  /** Today's titles by language; the text of a version has its own. */
  readonly titles: Readonly<Record<TextLanguage, string>>
  /** Each language has its own days. */
  readonly since: Readonly<Record<TextLanguage, Day>>
  readonly sources: Readonly<Record<TextLanguage, string>>
  readonly cause?: Cause
  /** Keys of acts whose place it took. */
  readonly replaces: readonly string[]
  /** The older build wrote the day of repeal down. */
  readonly repealedOn?: Day
}
