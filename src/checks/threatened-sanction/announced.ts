import type { Move, View } from '../../reader/check.ts'
import type { Asked } from './forms.ts'

/**
 * «Не останется без ответа», "will regret it": no article need carry what is announced. What is to be done is asked; of whoever says
 * «мы ответим» what they mean to do themselves.
 */
export function whatIsToBeDone(view: View, { sentence, from, to }: Move, evidence: Asked['evidence']): Asked {
  const isOwn = sentence.spokenIn.liability.ownAct?.test(view.text({ from, to }).toLowerCase()) === true
  return {
    asks: isOwn ? 'answer-own' : 'answer',
    missing: 'answer',
    certainty: 'likely',
    topic: 'threatened-sanction answer',
    evidence,
  }
}
