import type { SentenceView } from '../../reader/check.ts'
import { namesDay } from '../../reader/for-checks/names-day.ts'

/** Whether a sentence says which time its figures are of. */
export function isDated(sentence: SentenceView): boolean {
  return sentence.hits('period').length > 0 || namesDay(sentence)
}
