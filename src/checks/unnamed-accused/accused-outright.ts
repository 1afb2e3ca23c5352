import type { Move, View } from '../../reader/check.ts'
import { tellsOfDefendant } from '../../reader/for-checks/court-report.ts'
import { hangsOnCondition } from '../../reader/for-checks/if-so.ts'
import { isToldBy } from '../../reader/for-checks/known-of.ts'
import { outright } from '../../reader/for-checks/outright.ts'
import { meetsAny } from '../../reader/stretch.ts'
import { hiddenHands } from './hidden-hand.ts'
import { isNamedInVain } from './named.ts'
import { isNobodysWrong } from './nobodys-wrong.ts'
import { isTeller } from './teller.ts'
import { vagueGroups } from './vague.ts'

/** Words that accuse whatever the model makes of them. */
const OUTRIGHT = [
  'plain-accusation',
  'others-hands',
  'spread-by',
  'spreaders',
  'ill-meaning',
  'paid-for-wrong',
] as const

type AccusingList = (typeof OUTRIGHT)[number] | 'vague-group' | 'hidden-hand'

/** Of these, such as end in a verb, whose object is quoted with it. */
const WITH_OBJECT: readonly AccusingList[] = ['plain-accusation', 'vague-group']
/** Lists of these whose words accuse within a call as well. */
const PRESUPPOSES: readonly AccusingList[] = ['others-hands', 'spread-by']
/** From here on words may be a call. */
const MAY_CALL = -0.8
/** Words between a hypothesis and the accusation that it keeps from being a fact. */
const BESIDE = 2

/** Whether what such words tell of stands behind them. */
export function takesObject(list: AccusingList): boolean {
  return WITH_OBJECT.includes(list)
}

/** What accuses in so many words. */
export function* accusedOutright(view: View): Generator<readonly [AccusingList, Move]> {
  for (const list of OUTRIGHT)
    for (const hit of outright(view, list, (phrase) => isAccusation(view, phrase, list))) yield [list, hit]
  for (const hit of hiddenHands(view)) yield ['hidden-hand', hit]
  for (const hit of vagueGroups(view)) if (isAccusation(view, hit, 'vague-group')) yield ['vague-group', hit]
}

/** «Отдельные блогеры распространяют ложь» accuses in so many words, unless it is denied, supposed, told of as a case, or only a call or a threat. */
function isAccusation(view: View, phrase: Move, list: AccusingList): boolean {
  const { sentence } = phrase
  if (list === 'paid-for-wrong' && sentence.hits('proven-by').length > 0) return false
  if (list === 'spreaders' && !isToldBy('knows-of', phrase)) return false
  if (sentence.quotesOthers(phrase) || isTeller(phrase)) return false
  if (sentence.denied(phrase) || tellsOfDefendant(sentence)) return false
  if (isNegated(phrase, PRESUPPOSES.includes(list) ? 0 : BESIDE)) return false
  if (['forbidden', 'averted'].some((other) => sentence.near(other, phrase, BESIDE))) return false
  if (hangsOnCondition(sentence, phrase)) return false
  // «Руками нечистоплотных взрослых это может втянуть детей»: what may come of them is open, what they are is not.
  const isThreat = view.speaksFor('threatened-sanction', phrase) > 0
  if (list !== 'others-hands' && (isThreat || isSupposed(phrase))) return false
  // «Не верьте слухам, распространяемым отдельными блогерами»: the call takes for granted that they spread them.
  if (!PRESUPPOSES.includes(list) && view.speaksFor('call-to-obey', phrase) > MAY_CALL) return false
  return !isNamedInVain(view, phrase) && !isNobodysWrong(view, phrase)
}

/** «Заңды білсе де, елемейді» supposes nothing. */
function isSupposed({ sentence, from, to }: Move): boolean {
  const concessions = sentence.hits('concession')
  return sentence
    .hits('hypothesis')
    .some((hit) => hit.from < to + BESIDE && hit.to > from - BESIDE && !meetsAny(hit, concessions))
}

/** «Халықтың емес, рудың мүддесін қорғап отыр»: where verbs stand last, a negation denies nothing behind it. */
function isNegated({ sentence, from, to }: Move, before: number): boolean {
  const { verbsLast } = sentence.spokenIn.clauses
  // «Не платят налогов» is what they are accused of.
  const omissions = sentence.hits('omission')
  return sentence
    .hits('negation')
    .filter((hit) => hit.from >= from - before && hit.to <= to + 1 && !meetsAny(hit, omissions))
    .some((hit) => !verbsLast || hit.to > from)
}
