import type { Day } from '../law.ts'
import type { Fault, TextLanguage } from './act.ts'

/** What a build of a corpus is made of; printed with every answer that rests on it. */
export interface CorpusBuild {
  /** Name that people gave the corpus: `kz`. */
  readonly name: string
  /** Where it was read from. */
  readonly source: string
  /** Commit that was read, of a corpus in git. */
  readonly revision?: string
  /** It holds only the newest text of each act. */
  readonly current?: true
  /** Newest day on which a version of it begins. */
  readonly newest: Day
  readonly acts: number
  readonly versions: number
  readonly languages: readonly TextLanguage[]
  /** Acts that could not be read and are left out. */
  readonly broken: number
  /** SHA-256 of all its texts in order. */
  readonly hash: string
}

/** What could not be read and is left out of a build. */
export interface Broken {
  readonly place: string
  readonly fault: Fault
}
