import type { SentenceView, Stretch } from '../check.ts'
import { isParted } from './between-marks.ts'

/** Words between what asks whether something is so and what it asks about. */
const BESIDE = 2

/**
 * Whether a sentence only asks whether it is so: «растёт ли …», "is crime rising?", «өсіп жатыр ма?». A question why, who or how
 * takes for granted what it asks about, as does one that is put behind it: "crime is rising, is it time for a law?"
 * @param told the last words of the stretch that tell it
 */
export function asksWhether(sentence: SentenceView, at: Stretch, told: Stretch): boolean {
  if (sentence.hits('whether').some((words) => isAskedBy(sentence, at, words, told))) return true
  if (!sentence.isQuestion || sentence.hits('takes-for-granted').length > 0) return false
  return !isParted(sentence, { from: told.to - 1, to: sentence.to })
}

/** Words behind a mark ask about what follows: "crime is rising, whether we like it or not". */
function isAskedBy(sentence: SentenceView, { from, to }: Stretch, words: Stretch, told: Stretch): boolean {
  if (words.from >= told.to && isParted(sentence, { from: told.to - 1, to: words.from + 1 })) return false
  if (words.from < to) return words.to > from - BESIDE
  return words.from < to + BESIDE && !isParted(sentence, { from: to - 1, to: words.from + 1 })
}
