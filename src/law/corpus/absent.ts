import type { CorpusAct } from './passage.ts'

/** Nothing was found in all that was searched. */
export interface Absent {
  readonly kind: 'absent'
  /** Acts in force that day that were searched. */
  readonly acts: number
  /** Acts in force that day that do not count as searched, since not all of their text of then could be read. */
  readonly unread?: readonly CorpusAct[]
}

/** `unread`: of no act could the text of that day be read in whole. */
export interface NotChecked {
  readonly kind: 'not-checked'
  readonly why: 'language' | 'day' | 'unread'
}
