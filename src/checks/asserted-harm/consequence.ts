import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { betweenMarks } from '../../reader/for-checks/between-marks.ts'
import { meet, meetsAny } from '../../reader/stretch.ts'

/**
 * What words lead to («паника», «раздор»), what accidents and illness lead to as well («гибель людей»), what anything
 * may stir up or weaken («вызывать тревогу», «подрывать доверие»), and what is bad for all («последствия для общества»).
 */
export const CONSEQUENCES = ['leads-to-harm', 'leads-to-loss', 'stirs-harm', 'harm-to-all'] as const

/** What does harm: messages, or what points back to them. */
const SUBJECTS = ['message', 'such-acts']
/** Words that a sentence may begin with before those that point back: "Moreover, such acts …". */
const AT_START = 3

/**
 * Whether a harm is said to come of something: «может привести к панике» says that it does, «если …, приведёт» does not. Of deaths,
 * debts and what is stirred up it is asked only where messages are said to do it: «превышение скорости может привести к гибели» is
 * advice. A figure anywhere in the sentence tells of what came.
 */
export function isConsequence(view: View, harm: Move, list: (typeof CONSEQUENCES)[number]): boolean {
  const { sentence } = harm
  const able = [...sentence.hits('modal'), ...sentence.hits('may-cause')]
  const isOpen = (guess: Stretch): boolean => !meetsAny(guess, able)
  if (sentence.hits('hypothesis').some(isOpen) || sentence.figures().some(({ kind }) => kind !== 'year'))
    return false
  if (list === 'leads-to-harm') return true
  return isOfMessages(view, harm) && (list !== 'stirs-harm' || !isSought(sentence, harm))
}

/** «Пытаются вызвать панику», "rumours to cause panic": what is sought did not come yet, unless it "is likely to". */
export function isSought(sentence: SentenceView, harm: Stretch): boolean {
  const able = sentence.hits('may-cause')
  return sentence.hits('harm-sought').some((sought) => meet(sought, harm) && !meetsAny(sought, able))
}

/** The clause in which a harm is told: «…, and that | such messages cause panic» begins with what does it. */
export function clauseOfHarm(sentence: SentenceView, harm: Stretch): Stretch {
  const { clauseOpeners, coordinators, verbsLast } = sentence.spokenIn.clauses
  const { from, to } = betweenMarks(sentence, harm)
  if (verbsLast) return { from, to }
  const subjects = SUBJECTS.flatMap((list) => sentence.hits(list))
  for (let token = harm.from - 1; token > from; token--) {
    const word = sentence.word(token)
    if (!clauseOpeners.includes(word) || coordinators.includes(word)) continue
    return subjects.some((subject) => meet(subject, { from: token, to: harm.from }))
      ? { from: token + 1, to }
      : { from, to }
  }
  return { from, to }
}

/** Whether messages are named before a harm, or pointed back to: «Такие слухи …», «Ходят слухи … Это …». */
function isOfMessages(view: View, { sentence, to }: Move): boolean {
  if (sentence.hits('message').some(({ from }) => from < to)) return true
  const isOfSuchActs = sentence.hits('such-acts').some(({ from }) => from <= sentence.from + AT_START)
  return isOfSuchActs && sentence.n > 0 && view.holds(sentence.n - 1, 'message')
}
