import type { CorpusAct } from './passage.ts'

/** Acts of a corpus on which an answer that denies something does not rest. */
export interface NotSearched {
  /** Acts in force that day that do not count as searched, since not all of their text of then could be read. */
  readonly unread?: readonly CorpusAct[]
  /** How many acts may have stood that day in a text that the corpus has not: their first one in it is later. */
  readonly later?: number
}

/** Nothing was found in all that was searched. */
export interface Absent extends NotSearched {
  readonly kind: 'absent'
  /** Acts in force that day that were searched. */
  readonly acts: number
}

/** `unread`: of no act could the text of that day be read in whole. */
export interface NotChecked {
  readonly kind: 'not-checked'
  readonly why: 'language' | 'day' | 'unread'
}
