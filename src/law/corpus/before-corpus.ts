import type { Day } from '../law.ts'
import type { CorpusAct } from './passage.ts'

/**
 * Whether an act may have stood on a day before its first text in a corpus: an act is often older than the corpus, which then tells
 * nothing of what stood before. By the day on which it began, else that of its adoption, else that of its first publication; nobody can deny
 * it where none is told.
 */
export function mayStandBefore(
  { adopted, published, began }: Pick<CorpusAct, 'adopted' | 'published' | 'began'>,
  on: Day,
): boolean {
  const oldest = began ?? adopted ?? published
  return oldest === undefined || oldest <= on
}
