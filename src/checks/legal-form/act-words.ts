import type { Move } from '../../reader/check.ts'
import { hitsIn, meet, meetsAny } from '../../reader/stretch.ts'

/** Lists of verbs by which an authority speaks to the public. */
export const ACTS = ['warns', 'demands', 'appeals']

export function isOneOf(move: Move, lists: readonly string[]): boolean {
  return lists.some((list) => move.sentence.near(list, move, 0))
}

/** A form that acts of an office have; "exercise caution" and "their lawful demands" are words of none. */
export function isFormal(move: Move): boolean {
  const other = hitsIn(move, 'no-form')
  return hitsIn(move, 'formal').some((form) => !meetsAny(form, other))
}

/** «Үндеу жасады», "made an appeal": the text itself says which act it is. */
export function namesForm(move: Move): boolean {
  return isOneOf(move, ['form-named'])
}

/** «Напоминаем, что предусмотрена ответственность»: only what the law says anyway. */
export function isReminder(move: Move): boolean {
  return isOneOf(move, ['reminds']) && !isOneOf(move, ['demands', 'appeals', 'not-spread', 'formal'])
}

/** Words between a body and what it does. */
const SUBJECT = 8

/** Whether a body stands in a clause before the verb of its act of speech. */
export function namesItsBody({ sentence, from, to }: Move): boolean {
  const bodies = [...sentence.hits('body'), ...sentence.names()].filter(
    (body) => body.from >= from - SUBJECT && body.to <= to,
  )
  if (bodies.length === 0) return false
  return [...ACTS, 'formal']
    .flatMap((list) => sentence.hits(list))
    .some(
      (act) =>
        meet(act, { from, to }) &&
        bodies.some((body) => body.to <= act.from && act.from - body.to <= SUBJECT),
    )
}

/** "Be vigilant and verify": what is wise rather than owed, unless something is to be left or stopped too. */
export function isPrudent(move: Move): boolean {
  return isOneOf(move, ['prudent']) && !isOneOf(move, ['not-spread', 'left-undone'])
}
