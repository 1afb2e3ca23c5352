import type { Day } from '../../law.ts'
import type { TextLanguage } from '../act.ts'
import type { Corpus } from '../corpus.ts'

/** Whether a corpus has a text of an act on a day: one whose history begins later, or that keeps only newest texts, knows nothing of it. */
export function holdsAct(corpus: Corpus, key: string, language: TextLanguage, on: Day): boolean {
  return corpus
    .editions(key, language)
    .some(({ since, until }) => since <= on && (until === undefined || on < until))
}
