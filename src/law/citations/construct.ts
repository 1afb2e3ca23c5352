import type { Mention } from './acts.ts'
import type { Closings, Entry } from './articles.ts'
import type { Read } from './look.ts'

/** Articles with their pieces, as they stand together in a text. */
export interface Construct {
  readonly start: number
  readonly end: number
  readonly entries: readonly Entry[]
  /** Kazakh names the act before the article. */
  readonly actFirst: boolean
  /** «Бап» is a single letter. */
  readonly isShort?: true
  /** The act that the words leave no doubt about. */
  readonly act?: Mention
}

/** What a text is read with. */
export interface Page {
  readonly tokens: Read
  readonly closings: Closings
  /** Mentions of acts by the token where they start, or end. */
  readonly starting: ReadonlyMap<number, Mention>
  readonly ending: ReadonlyMap<number, Mention>
}
