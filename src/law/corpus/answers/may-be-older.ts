import { dayBefore } from '../../days/day-beside.ts'
import type { TextLanguage } from '../act.ts'
import { mayStandBefore } from '../before-corpus.ts'
import type { Corpus } from '../corpus.ts'
import type { Edition, Passage } from '../passage.ts'

/**
 * Whether a text may have stood before the day from which the corpus has it: then the corpus began with the act as it already was, and
 * that day is no day of the law.
 */
export function mayBeOlder(corpus: Corpus, { act, anchor, language, since, state }: Passage): boolean {
  return (
    state === 'text' && corpus.passage(act.key, anchor, language, dayBefore(since)).kind === 'before-corpus'
  )
}

/** The same of the text of a whole act: it may be older unless the act proves that it began with its first text. */
export function isActPerhapsOlder(corpus: Corpus, { act, since }: Edition, language: TextLanguage): boolean {
  const [first] = corpus.editions(act.key, language)
  return (
    first?.since === since &&
    mayStandBefore(act, dayBefore(since)) &&
    corpus.ownBeginning(act.key, language) === undefined
  )
}
