import type { Move, Raise, SentenceView, View } from '../../reader/check.ts'
import { isOfThey } from '../../reader/for-checks/of-they.ts'
import { hasNothingBut, hitsIn, hitsOfAny, meetsAny, wholeOf } from '../../reader/stretch.ts'

type Kind = 'harm' | 'happened' | 'forecast' | 'figures' | 'survey' | 'mood' | 'events'
type Asked = Pick<Raise, 'asks' | 'missing' | 'evidence' | 'matters' | 'briefly'>

/** What a harm is said to be done to, and what shows it there. */
const SHOWN_BY = [
  ['harmed-trust', 'survey'],
  ['harmed-in-figures', 'figures'],
] as const

/** Sentences on each side in which a harm may be counted. */
const COUNTED = 3
/** One number may be of anything. */
const NUMBERS = 2

/** What comes over people, and not over figures. */
const OF_PEOPLE = ['leads-to-harm', 'leads-to-loss', 'spreads-panic', 'stirs-harm']

/** Who established the cause is left to ask where another check asks for the figures. */
const BRIEFLY = { beside: 'unmeasured-trend', asks: 'cause' } as const

/**
 * What is asked of a harm: which cases are known; but of one to come there are none, an economy is a matter of figures, trust one of
 * surveys, and of alarm an event may tell as well. What messages do is another harm than what noise or smoke does.
 */
export function askedOf(view: View, move: Move): Asked {
  const kind = tellsEvents(view, move) ? 'events' : kindOf(move)
  const asks = kind === 'harm' ? ofHarm(view, move) : kind
  const matters = causeOf(move)
  return {
    asks,
    missing: asks,
    evidence: [],
    ...(asks === 'figures' ? { briefly: BRIEFLY } : {}),
    ...(matters === undefined ? {} : { matters }),
  }
}

/** «Рассылки вызвали панику: люди скупили хлеб»: the cases are told; who established that this is their cause is left. */
function tellsEvents(view: View, move: Move): boolean {
  const { sentence } = move
  const { deeds } = sentence.spokenIn
  if (deeds === undefined || sentence.hits('harm-forecast').length > 0) return false
  const [, behind] = view.text({ from: move.from, to: sentence.to }).split(/:\s/u)
  return behind !== undefined && deeds.happened.test(behind.toLowerCase())
}

/** "People refuse to leave", «пересылают координаты»: no harm is named; whose figures the text tells, only the cause is left to ask. */
function ofHarm(view: View, move: Move): Kind {
  const { sentence } = move
  const { deeds } = sentence.spokenIn
  if (deeds === undefined) return 'harm'
  if (deeds.fromThis.test(view.text(sentence).toLowerCase()) && isCountedBeside(view, sentence))
    return 'events'
  const said = view.text(move).toLowerCase()
  if (deeds.harm.test(said)) return 'harm'
  return deeds.refuses.test(said) || (isOfThey(sentence) && deeds.seen.test(said)) ? 'happened' : 'harm'
}

function isCountedBeside(view: View, { n }: SentenceView): boolean {
  const last = Math.min(view.sentenceCount - 1, n + COUNTED)
  let numbers = 0
  for (let near = Math.max(0, n - COUNTED); near <= last; near++) {
    const figures = view.sentence(near).figures()
    numbers += figures.filter(({ kind }) => kind === 'number').length
  }
  return numbers >= NUMBERS
}

function kindOf({ sentence }: Move): Kind {
  // A harm that came is no forecast.
  if (sentence.hits('harm-forecast').length > 0 && sentence.hits('harm-done').length === 0) return 'forecast'
  const whole = wholeOf(sentence)
  // "Fakes ruin the economy and cause panic": of people harmed there are cases.
  const shown = SHOWN_BY.find(([list]) => hasNothingBut(whole, list, OF_PEOPLE))?.[1]
  // No survey can tell the cause of what may yet come of a remark, nor a threat to public safety beside.
  if (shown === 'survey' && (sentence.hits('may-cause').length > 0 || harmsMoreThan(whole, 'harmed-trust')))
    return 'mood'
  return shown ?? (isMood(whole) ? 'mood' : 'harm')
}

/** «Подрывают доверие и создают угрозу безопасности»: whether a harm is told beside those of a list. */
function harmsMoreThan(whole: Move, list: string): boolean {
  const known = hitsIn(whole, list)
  return hitsOfAny(whole, ['plain-harm', 'leads-to-harm']).some((harm) => !meetsAny(harm, known))
}

/** "Rumours cause alarm and erode trust": all that is harmed is what people think and feel. */
function isMood(whole: Move): boolean {
  const felt = hitsOfAny(whole, ['mood', 'harmed-trust'])
  return (
    felt.length > 0 &&
    hitsOfAny(whole, ['harm', 'plain-harm', ...OF_PEOPLE]).every((harm) => meetsAny(harm, felt))
  )
}

function causeOf({ sentence }: Move): readonly string[] | undefined {
  if (sentence.hits('message').length > 0) return ['messages']
  return sentence.hits('harm-of-things').length > 0 ? ['things'] : undefined
}
