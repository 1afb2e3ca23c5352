import type { Move } from '../../reader/check.ts'
import { hasNothingBut, hitsIn, wholeOf } from '../../reader/stretch.ts'

/** Words of harm, whoever says so. */
const HARM = ['harm', 'plain-harm', 'stirs-harm', 'leads-to-harm', 'leads-to-loss']

/** "Demand rose because of panic": the harm explains something else, and nobody is said to have done it. */
export function isOnlyCause({ sentence }: Move): boolean {
  return sentence.hits('message').length === 0 && hasNothingBut(wholeOf(sentence), 'harm-as-cause', HARM)
}

/** "Rising prices worry residents": what everybody sees worries them, and no words do. */
export function isOfPrices({ sentence }: Move): boolean {
  const whole = wholeOf(sentence)
  return hitsIn(whole, 'of-prices').length > 0 && hasNothingBut(whole, 'mood', [...HARM, 'message'])
}

/** «Мұндай мінез қоғамға жат»: what is foreign to values is blamed, and no harm is told of. */
export function isOnlyAlien(move: Move): boolean {
  return hasNothingBut(move, 'alien-to', [...HARM, 'does-wrong'])
}
