import type { Move, Raise } from '../../reader/check.ts'
import { hitsOfAny, meetsAny, wholeOf } from '../../reader/stretch.ts'

type Asked = Pick<Raise, 'asks' | 'missing' | 'evidence' | 'matters'>

/** What a harm is said to be done to, and what shows it there. */
const SHOWN_BY = [
  ['harm-forecast', 'forecast'],
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

function kindOf({ sentence }: Move): 'harm' | (typeof SHOWN_BY)[number][1] {
  for (const [list, asks] of SHOWN_BY) {
    const shown = sentence.hits(list)
    if (shown.length === 0) continue
    // "Fakes ruin the economy and cause panic": of people harmed there are cases. A harm that came is no forecast.
    const besides = asks === 'forecast' ? ['harm-done'] : OF_PEOPLE
    if (hitsOfAny(wholeOf(sentence), besides).every((hit) => asks !== 'forecast' && meetsAny(hit, shown)))
      return asks
  }
  return 'harm'
}

function causeOf({ sentence }: Move): readonly string[] | undefined {
  if (sentence.hits('message').length > 0) return ['messages']
  return sentence.hits('harm-of-things').length > 0 ? ['things'] : undefined
}
