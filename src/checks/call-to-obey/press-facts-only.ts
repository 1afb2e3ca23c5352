import type { Move, Raise, SentenceView, View } from '../../reader/check.ts'
import { betweenMarks } from '../../reader/for-checks/between-marks.ts'
import { isAsserted, outright } from '../../reader/for-checks/outright.ts'
import { CALLS } from './asked.ts'
import { isPrivate } from './callers.ts'

/** «Просим журналистов публиковать только проверенную информацию»: the press is told what to publish, and nobody told whom to trust. */
export function* pressFactsOnly(view: View): Generator<Raise & { readonly sentence: SentenceView }> {
  for (const hit of outright(view, 'press-facts-only', isCall)) {
    const { sentence } = hit
    yield {
      sentence,
      at: betweenMarks(sentence, hit),
      trigger: [hit],
      asks: 'confirmed',
      missing: 'confirmed',
      certainty: 'likely',
      evidence: [],
      topic: 'call-to-obey confirmed',
      behind: { beside: 'legal-form', asks: 'confirmed-behind' },
    }
  }
}

/** "Our reporters publish only verified facts" tells how they work. */
function isCall(phrase: Move): boolean {
  const { sentence } = phrase
  if (!isAsserted(sentence, phrase) || sentence.isQuestion || sentence.citations().length > 0) return false
  const whole = betweenMarks(sentence, phrase)
  return CALLS.some((list) => sentence.hits(list, whole).length > 0) && !isPrivate({ ...phrase, ...whole })
}
