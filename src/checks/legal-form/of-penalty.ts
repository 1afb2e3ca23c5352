import type { SentenceView, Stretch } from '../../reader/check.ts'
import { isParted } from '../../reader/for-checks/between-marks.ts'
import { hitsOfAny, meetsAny, wholeOf } from '../../reader/stretch.ts'
import { SPEECH } from './act-words.ts'

/** Words by which a sentence tells of a penalty. */
const PENALTY = ['punishes', 'carries', 'liability-told', 'plain-threat']
/** Words between a provision and its penalty, where verbs stand last. */
const BESIDE = 5

/**
 * "Warned that a false alarm carries a fine under section 22", «предупреждает: по статье 12 за это грозит штраф»: the provision is of
 * the penalty, and not what the body warns by; in "Under article 31 the prosecutor warns of liability" it is that.
 */
export function isOfPenalty(sentence: SentenceView, cited: Stretch): boolean {
  const whole = wholeOf(sentence)
  const penalties = hitsOfAny(whole, PENALTY)
  if (penalties.length === 0) return false
  const acts = hitsOfAny(whole, SPEECH).filter((act) => !meetsAny(act, penalties))
  if (acts.length === 0) return true
  if (sentence.spokenIn.clauses.verbsLast)
    return penalties.some(({ from }) => from >= cited.to && from <= cited.to + BESIDE)
  const act = acts.reduce((first, other) => (other.from < first.from ? other : first))
  if (act.to > cited.from) return false
  if (penalties.some(({ from, to }) => from >= act.to && to <= cited.from)) return true
  return (
    isParted(sentence, { from: act.to - 1, to: cited.from + 1 }) &&
    penalties.some(({ from }) => from >= cited.to)
  )
}
