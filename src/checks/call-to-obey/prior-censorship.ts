import type { Move, Raise, SentenceView, View } from '../../reader/check.ts'
import { withItsClause } from '../../reader/for-checks/between-marks.ts'
import { outright } from '../../reader/for-checks/outright.ts'
import { ASKED_OF_DEMAND } from './asked.ts'
import { askedToAwait } from './awaiting.ts'
import { isPrivate } from './callers.ts'

/** Words beside a call that tell what somebody did. */
const BESIDE = 2

/** "Check with the police before you publish": with any office, where the press is named; with "us" or a press office, by whoever publishes. */
const CHECKED_FIRST = ['checked-with-us', 'checked-first']
const PRESS = ['press-told', 'bloggers']

/** What tells a demand from what somebody did: "the editor had not checked with the ministry before publishing". */
const CALLS = ['demand', 'is-to']

/** «Согласовать текст с пресс-службой», «эту тему не поднимать»: the text or its subject is to be allowed before it is published. */
export function* priorCensorship(view: View): Generator<Raise & { readonly sentence: SentenceView }> {
  for (const list of ['prior-consent', ...CHECKED_FIRST, 'off-limits'])
    for (const hit of outright(view, list, isCall)) {
      const { sentence } = hit
      if (list !== 'prior-consent' && sentence.hits('prior-consent').length > 0) continue
      if (list === 'checked-first' && !isToPress(sentence)) continue
      if (CHECKED_FIRST.includes(list) && !isAskedOfOthers(sentence)) continue
      const asked = askedOf(view, list)
      yield { sentence, at: withItsClause(sentence, hit), trigger: [hit], ...asked, certainty: 'likely' }
    }
}

/** "The ministry should | check with the council before publishing its budget": a body that is told its own duty asks nothing of others. */
function isAskedOfOthers(sentence: SentenceView): boolean {
  const calls = CALLS.flatMap((call) => sentence.hits(call))
  const bodies = sentence.hits('body')
  return calls.length > 0 && !bodies.some(({ to }) => calls.some(({ from }) => from === to))
}

/** Any office may be meant where the press is named; the author's own is asked for by the other list. */
function isToPress(sentence: SentenceView): boolean {
  return (
    PRESS.some((press) => sentence.hits(press).length > 0) && sentence.hits('checked-with-us').length === 0
  )
}

function askedOf(view: View, list: string): Omit<Raise, 'at' | 'certainty'> {
  if (list === 'off-limits') return ASKED_OF_DEMAND
  return askedToAwait(view, list === 'prior-consent' ? 'clears' : 'awaits')
}

function isCall(phrase: Move): boolean {
  const { sentence } = phrase
  if (sentence.isQuestion || sentence.near('described', phrase, BESIDE) || isPrivate(phrase)) return false
  if (sentence.citations().length > 0 || sentence.denied(phrase)) return false
  return !sentence.quotesOthers(phrase)
}
