import type { Move, View } from '../../reader/check.ts'
import { hitsIn, hitsOfAny, meetsAny } from '../../reader/stretch.ts'

/** Lists of verbs by which an authority speaks to the public. */
export const ACTS = ['warns', 'demands', 'appeals']
/** Lists of all words of such acts. */
export const SPEECH = [...ACTS, 'formal']
/** From here on words surely ask the public to obey. */
const OBEYED = 2

/** Whether words of any of some lists stand in an act of speech. */
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

/** «Требуем убрать запись», "demands that they delete it": whether it is a demand need not be asked. */
export function saysItDemands(move: Move): boolean {
  return isOneOf(move, ['demanded'])
}

/** «Напоминаем, что предусмотрена ответственность»: only what the law says anyway, and nothing to be left. */
export function isReminder(move: Move): boolean {
  return (
    isOneOf(move, ['reminds']) &&
    !isOneOf(move, ['demands', 'appeals', 'not-spread', 'left-undone', 'formal'])
  )
}

/** What makes more of a request than one. */
const STERN = ['warns', 'demanded', 'formal', 'form-named', 'bans']

/** «Просим граждан не пересылать», "plead with the public", «өтінеміз»: a soft voice and nothing stern beside it. */
export function isRequest(move: Move): boolean {
  const mild = move.sentence.hits('mild-request')
  if (mild.length === 0 || !hitsOfAny(move, STERN).every((words) => meetsAny(words, mild))) return false
  return move.sentence.hits('asks-others').every((verb) => meetsAny(verb, mild))
}

/** «Призываем сохранять спокойствие», "urge everyone to stay home": an appeal, which informs of nothing, and neither warns nor demands. */
export function isAppeal(move: Move): boolean {
  return isOneOf(move, ['appeals']) && !isOneOf(move, STERN)
}

/** Words between a body and what it does. */
const SUBJECT = 8

/** Whether a body stands in a clause before the verb of its act of speech. */
export function namesItsBody(move: Move): boolean {
  const { sentence } = move
  const bodies = [...sentence.hits('body'), ...sentence.names()]
  return hitsOfAny(move, SPEECH).some((act) =>
    bodies.some((body) => body.to <= act.from && act.from - body.to <= SUBJECT),
  )
}

/** "Be vigilant and verify": what is wise rather than owed, unless something is to be left or stopped too. */
export function isPrudent(move: Move): boolean {
  return isOneOf(move, ['prudent']) && !isOneOf(move, ['not-spread', 'left-undone'])
}

/** «Ұрлыққа жол бермейміз», "we will not let it happen again": what a body promises to see to itself binds nobody else. */
export function isPromise(move: Move): boolean {
  const promises = hitsIn(move, 'own-promise')
  return promises.length > 0 && hitsOfAny(move, ACTS).every((act) => meetsAny(act, promises))
}

/** Whether a verb of an act of speech stands in the words themselves. */
export function saysItself(move: Move): boolean {
  return isOneOf(move, ACTS)
}

/** «Призвали не выходить на митинг»: what asks the public to obey is an act of speech where its verb stands there too. */
export function callsToObey(view: View, move: Move): boolean {
  return saysItself(move) && view.speaksFor('call-to-obey', move) >= OBEYED
}

/** «Полиция требует | : прекратите …»: whether what is said stands behind the act of speech. */
export function endsAtColon(view: View, { sentence, to }: Move): boolean {
  return to < sentence.to && /:\s/u.test(view.text({ from: to - 1, to: to + 1 }))
}
