import type { Move, Raise, SentenceView, View } from '../../reader/check.ts'
import { withItsClause } from '../../reader/for-checks/between-marks.ts'
import { outright } from '../../reader/for-checks/outright.ts'
import { ASKED_OF_DEMAND } from './asked.ts'
import { askedToAwait } from './awaiting.ts'
import { isPrivate } from './callers.ts'

/** Words beside a call that tell what somebody did. */
const BESIDE = 2

/** «Согласовать текст с пресс-службой», «эту тему не поднимать»: the text or its subject is to be allowed before it is published. */
export function* priorCensorship(view: View): Generator<Raise & { readonly sentence: SentenceView }> {
  for (const list of ['prior-consent', 'off-limits'])
    for (const hit of outright(view, list, isCall)) {
      const { sentence } = hit
      if (list === 'off-limits' && sentence.hits('prior-consent').length > 0) continue
      const asked = list === 'prior-consent' ? askedToAwait(view, 'clears') : ASKED_OF_DEMAND
      yield { sentence, at: withItsClause(sentence, hit), trigger: [hit], ...asked, certainty: 'likely' }
    }
}

function isCall(phrase: Move): boolean {
  const { sentence } = phrase
  if (sentence.isQuestion || sentence.near('described', phrase, BESIDE) || isPrivate(phrase)) return false
  if (sentence.citations().length > 0 || sentence.denied(phrase)) return false
  return !sentence.quotesOthers(phrase)
}
