import { dayBefore } from '../../days/day-before.ts'
import type { Corpus } from '../corpus.ts'
import type { Passage } from '../passage.ts'

/**
 * Whether a text may have stood before the day from which the corpus has it: then the corpus began with the act as it already was, and
 * that day is no day of the law.
 */
export function mayBeOlder(corpus: Corpus, { act, anchor, language, since, state }: Passage): boolean {
  return (
    state === 'text' && corpus.passage(act.key, anchor, language, dayBefore(since)).kind === 'before-corpus'
  )
}
