import type { Day } from '../law.ts'
import type { CorpusAct } from './passage.ts'

/**
 * Whether an act may have stood on a day before its first text in a corpus: an act is often older than the corpus, which then tells
 * nothing of what stood before. By the day of its adoption, else that of its first publication; nobody can deny it where neither is told.
 */
export function mayStandBefore(
  { adopted, published }: Pick<CorpusAct, 'adopted' | 'published'>,
  on: Day,
): boolean {
  const made = adopted ?? published
  return made === undefined || made <= on
}
