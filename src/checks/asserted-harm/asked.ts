import type { Move, Raise } from '../../reader/check.ts'
import { hasNothingBut, wholeOf } from '../../reader/stretch.ts'

type Asked = Pick<Raise, 'asks' | 'missing' | 'evidence' | 'matters'>

/** What a harm is said to be done to, and what shows it there. */
const SHOWN_BY = [
  ['harmed-trust', 'survey'],
  ['harmed-in-figures', 'figures'],
] as const

/** What comes over people, and not over figures. */
const OF_PEOPLE = ['leads-to-harm', 'leads-to-loss', 'spreads-panic', 'stirs-harm']

/**
 * What is asked of a harm: which cases are known; but of one to come there are none, an economy is a matter of figures, and trust one of
 * surveys. What messages do is another harm than what noise or smoke does.
 */
export function askedOf(move: Move): Asked {
  const asks = kindOf(move)
  const matters = causeOf(move)
  return { asks, missing: asks, evidence: [], ...(matters === undefined ? {} : { matters }) }
}

function kindOf({ sentence }: Move): 'harm' | 'forecast' | (typeof SHOWN_BY)[number][1] {
  // A harm that came is no forecast.
  if (sentence.hits('harm-forecast').length > 0 && sentence.hits('harm-done').length === 0) return 'forecast'
  const whole = wholeOf(sentence)
  // "Fakes ruin the economy and cause panic": of people harmed there are cases.
  return SHOWN_BY.find(([list]) => hasNothingBut(whole, list, OF_PEOPLE))?.[1] ?? 'harm'
}

function causeOf({ sentence }: Move): readonly string[] | undefined {
  if (sentence.hits('message').length > 0) return ['messages']
  return sentence.hits('harm-of-things').length > 0 ? ['things'] : undefined
}
