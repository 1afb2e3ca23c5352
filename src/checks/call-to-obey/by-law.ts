import type { Move, SentenceView, Stretch } from '../../reader/check.ts'
import { markBehind } from '../../reader/for-checks/between-marks.ts'

/** Verbs by which others are asked, and what else calls on them: «сақ болыңыз», "must". */
export const CALLS_ON = ['asks-others', 'calls-on']

/** Lists of words for a law, with and without its name. */
const LAW = ['law-named', 'law-title']

/** «Есть закон, в соответствии с которым пользователи обязаны …» tells what a law that is named requires, and calls on nobody. */
export function isByLaw(sentence: SentenceView): boolean {
  const [duty] = sentence.hits('duty-by-law')
  if (duty === undefined || !LAW.some((list) => sentence.hits(list).length > 0)) return false
  const mark = markBehind(sentence, duty.to)
  const isApart = ({ from }: Stretch): boolean => from < duty.from || from >= mark
  return !CALLS_ON.some((list) => sentence.hits(list).some(isApart))
}

/** «Есть закон, в соответствии с которым пользователи обязаны …; | призываем …»: the call behind the mark, without the law. */
export function besideLaw(move: Move): Move {
  const { sentence, from, to } = move
  const [duty] = sentence.hits('duty-by-law', move)
  if (duty === undefined) return move
  const mark = markBehind(sentence, duty.to)
  const calls = mark < to && CALLS_ON.some((list) => sentence.near(list, { from: mark, to }, 0))
  return calls && mark > from ? { ...move, from: mark } : move
}
