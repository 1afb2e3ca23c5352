import type { Move, SentenceView } from '../../reader/check.ts'
import { sparesVictims } from '../../reader/for-checks/spares-victims.ts'
import { hitsOfAny, meetsAny } from '../../reader/stretch.ts'
import { isOneOf, isPrudent } from './act-words.ts'

/** Words at most of an act that does not say itself what it is about. */
const SHORT = 3
/** Words of calls for calm. */
const CALM = ['not-panic', 'calls-for-calm', 'spreads-panic']
/** What else may be asked beside sparing somebody. */
const CONDUCT = ['left-undone', 'not-spread', 'gathers']
/** What makes more of it than a request. */
const STERN = ['demanded', 'formal', 'warns']

/** A ministry of health or of labour that appeals or reminds serves the public; it uses a power where it warns or forbids. */
export function isService(move: Move): boolean {
  const has = (list: string): boolean => move.sentence.near(list, move, 0)
  if (has('not-spread') || (has('demands') && !has('appeals'))) return false
  return !has('warns') || has('reminds')
}

/** "Appealed to residents not to panic" asks for calm alone, which needs no power. */
export function asksForCalm(move: Move): boolean {
  return isAllOf(move, CALM)
}

/** "Not to lose their heads", "not to rock the boat": calm, or a figure of speech, is no deed that anybody could be bound to. */
export function asksForNoDeed(move: Move): boolean {
  return isAllOf(move, [...CALM, 'figurative-call'])
}

/** Whether a move has words of some lists, and whatever is to be left is what they say. */
function isAllOf(move: Move, lists: readonly string[]): boolean {
  const calm = hitsOfAny(move, lists)
  if (calm.length === 0) return false
  const left = hitsOfAny(move, ['left-undone', 'not-spread', 'warns'])
  return left.every((hit) => meetsAny(hit, calm))
}

/** "Urging people to remain alert and not to fall for rumours" of a body that is not known to warn by its office. */
export function isMerePrudence(move: Move): boolean {
  return isPrudent(move) && !isOneOf(move, ['formal', 'careful-telling', 'warns'])
}

/** Safety and everyday prudence: «воздержаться от купания», «быть внимательнее»; a call not to spread or to gather is none. */
export function isAdvice(move: Move): boolean {
  const { sentence } = move
  // A demand needs a power, whomever it spares.
  if (!isOneOf(move, STERN) && sparesVictims(move, CONDUCT, [])) return true
  if (sentence.near('not-spread', move, 0) || sentence.hits('topic-rally').length > 0) return false
  // «О недопустимости слухов о паводке»: words are warned of, and not the flood.
  if (isOneOf(move, ['formal']) && isOneOf(move, ['message'])) return false
  // Who demands it does not advise: «требует от родителей контролировать телефон».
  const isRequest = isOneOf(move, ['everyday', 'everyday-advice']) && !isOneOf(move, ['warns', 'demanded'])
  // «Служба предупредила, | что продукт опасен»: what a short act is about stands behind it.
  const about = move.to - move.from <= SHORT ? { from: move.from, to: sentence.to } : move
  return isRequest || sentence.near('safety-step', about)
}

/** "Demanded that the paper pay its rent", «принести документы»: what anybody may demand, and no silence besides. */
export function isOfTrade(move: Move): boolean {
  return (
    isOneOf(move, ['everyday-order']) &&
    isOneOf(move, ['demanded']) &&
    !isOneOf(move, ['left-undone', 'not-spread', 'warns']) &&
    !demandsRemoval(move.sentence)
  )
}

/** "Pay its rent | and delete the article": what excuses the one does not excuse the other. */
export function demandsRemoval(sentence: SentenceView): boolean {
  return sentence.hits('removal-demanded').length > 0
}

/** What makes more of a warning than a notice, though it speaks of a road or of the weather besides. */
const WEIGHTIER = [
  'topic-false-information',
  'topic-incitement',
  'topic-rally',
  'topic-riot',
  'topic-extremism',
  'topic-terrorism',
  'liability-told',
  'plain-threat',
  'acts-against',
  'not-spread',
  'message',
  'formal',
  'demands',
  'gathers',
  'inadmissible',
  'punishes',
]

/** "Stand warned that the road is closed", «о сильном ветре»: who is told of weather, a closure, an outage or a date is only served. */
export function isNotice({ sentence, from, to }: Move): boolean {
  if (WEIGHTIER.some((list) => sentence.hits(list).length > 0)) return false
  if (sentence.near('hazard', { from, to }, 0)) return true
  // "The public is notified | that the water will be cut off": what a warning is about may stand behind it.
  const isWarning = sentence.near('warns', { from, to }, 0) || sentence.near('notifies', { from, to }, 0)
  return isWarning && sentence.near('hazard', { from, to: sentence.to }, 0)
}
