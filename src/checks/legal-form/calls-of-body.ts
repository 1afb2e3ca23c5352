import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { betweenMarks } from '../../reader/for-checks/between-marks.ts'
import { outright } from '../../reader/for-checks/outright.ts'
import { wholeOf } from '../../reader/stretch.ts'

/** From here on a sentence asks the public to obey, which makes even counsel of a body with powers an act of it. */
const CALLS = -0.5
/** From here on it threatens. */
const THREATENS = 0
/** Sentences before an act in which its body may be named. */
const BEFORE = 2
/** What is to be left. */
const LEFT = ['left-undone', 'not-spread', 'negation']

/**
 * «Советуем не ходить на площадь», "asked journalists not to inflate the scandal", «тойтарыс берілетінін еске салды»: what a body with
 * powers counsels, repeats or asks in a soft voice, or reminds of with a threat, where it is the body of the statement or the text names it.
 */
export function callsOfBody(view: View): readonly Move[] {
  const soft = outright(view, 'soft-call', ({ sentence }) => asksToLeave(view, sentence))
  const stern = outright(view, 'recalls', ({ sentence }) => isThreat(view, sentence))
  return [...soft, ...stern]
    .filter((hit) => isOfPower(view, hit))
    .map((hit): Move => ({ ...hit, ...withWhatIsLeft(hit) }))
    .sort((a, b) => a.from - b.from)
}

function asksToLeave(view: View, sentence: SentenceView): boolean {
  return (
    LEFT.some((list) => sentence.hits(list).length > 0) &&
    view.speaksFor('call-to-obey', wholeOf(sentence)) >= CALLS
  )
}

function isThreat(view: View, sentence: SentenceView): boolean {
  return (
    view.speaksFor('threatened-sanction', wholeOf(sentence)) >= THREATENS ||
    sentence.hits('rebuff').length > 0
  )
}

/** The clause of a call, and on to that of what is to be left: «ещё раз говорю: | не собирайтесь». */
function withWhatIsLeft({ sentence, ...call }: Move): Stretch {
  const clause = betweenMarks(sentence, call)
  const left = LEFT.flatMap((list) => sentence.hits(list)).find(({ from }) => from >= call.to)
  return left === undefined
    ? clause
    : { from: clause.from, to: Math.max(clause.to, betweenMarks(sentence, left).to) }
}

/** Whether a body that can open a case, inspect or block is the statement's own, or named before: «просит обращаться в полицию» is of none. */
function isOfPower(view: View, { sentence, from }: Move): boolean {
  if (view.body !== undefined) return true
  const before = sentence.spokenIn.clauses.verbsLast ? sentence.to : from
  if (sentence.hits('house-of-power').some((house) => house.from < before)) return true
  for (let n = Math.max(0, sentence.n - BEFORE); n < sentence.n; n++)
    if (view.holds(n, 'house-of-power')) return true
  return false
}
