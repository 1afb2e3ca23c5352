import type { Move } from '../../reader/check.ts'
import { sparesVictims } from '../../reader/for-checks/spares-victims.ts'

/** What makes more than a step of safety of advice: «не пересылайте слухи о мошенниках». */
const OF_SPEECH = ['topic-false-information', 'topic-rally', 'topic-incitement']

/** What else may be asked beside sparing somebody. */
const CONDUCT = ['refrain', 'keep-law', 'not-give-in']

/** Words between a call and what it is against. */
const BESIDE = 4

/**
 * «Не поддавайтесь давлению звонящего, положите трубку», "not to tell the code", "visitors of the pool are reminded of the rules": a step
 * against swindlers, a doctor's counsel and the rules of a hall say what is to be done, and why.
 */
export function isAdvice(move: Move): boolean {
  const { sentence, from, to } = move
  if (sparesVictims(move, CONDUCT, ['demand', 'warn'])) return true
  // «Посетителей и журналистов призываем воздержаться от публикаций» is no rule of a hall.
  const isEveryday = sentence.hits('everyday-advice').length > 0 && !sentence.near('message', { from, to }, 0)
  if (!isEveryday && !sentence.near('scam-step', { from, to }, BESIDE)) return false
  return OF_SPEECH.every((list) => sentence.hits(list).length === 0)
}
