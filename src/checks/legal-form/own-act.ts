import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { betweenMarks, isParted, markBehind } from '../../reader/for-checks/between-marks.ts'
import { isSupposed } from '../../reader/for-checks/if-so.ts'
import { isOfCourt } from '../../reader/for-checks/of-court.ts'
import { onlyPermits } from '../../reader/for-checks/permits.ts'
import { isToOfficials } from '../../reader/for-checks/to-officials.ts'
import { isToState } from '../../reader/for-checks/to-state.ts'
import { hasNothingBut, hitsIn, hitsOfAny, meet, wholeOf } from '../../reader/stretch.ts'
import {
  ACTS,
  callsToObey,
  endsAtColon,
  isOneOf,
  isPromise,
  isReminder,
  isRequest,
  namesItsBody,
  SPEECH,
  saysItself,
} from './act-words.ts'
import { isOfWords, tellsWhomToTrust } from './acts-of-office.ts'
import { onlyTellsLaw } from './law-told.ts'
import { isOfPastOfficer } from './of-officer.ts'
import { isBehindOffice, isOfOfficeInText, isOfPowerless } from './office-of-text.ts'
import { isServing, warnsByOffice } from './powers.ts'
import { asksForCalm, isAdvice, isMerePrudence, isNotice, isOfTrade, isService } from './service.ts'
import { tellsOfDanger } from './tells-of-danger.ts'
import { isOfOthers, isUnnamed, THREATENED } from './unnamed-body.ts'

/** Verbs and nouns of an order. */
const ORDERS = [...SPEECH, 'demanded', 'bans', 'orders-silence']
/** Verbs that something more is asked by than what is only told of. */
const TOLD_OF = ['warns', 'appeals', 'formal', 'demanded']
/** From here on the model is believed to hear the act of a body, whatever else the words could be. */
const BELIEVED = 2
/** Words between those who are bound to do a thing and what it is. */
const BESIDE = 2
/** Words of a tag at most: «предупреждают правоохранители» */
const TAG = 2
/** The same between the marks of a sentence: "…, the minister warned, …" */
const INSERTED = 4
/** Lists of bodies and of those who hold their offices. */
const HOUSES = ['body', 'own-house', 'officer', 'in-office']

/** Of a body that warns by its office, as a publisher or the text itself tells, where it says whom or what not to believe. */
function isByOffice(view: View, move: Move): boolean {
  if (warnsByOffice(view)) return true
  return isUnnamed(view) && (tellsWhomToTrust(view, move) || (isOfWords(move) && isBehindOffice(move)))
}

/** Not somebody else's words, no act told of («граждане предупреждались»), no note to another state, and no service notice or mere advice of safety, which need no power. */
export function isOwnAct(view: View, move: Move): boolean {
  const { sentence } = move
  if (isServing(view) && isService(move) && !callsToObey(view, move)) return false
  // «Туризм министрлігі … сұрайды»: whoever has no power to warn by only asks.
  if (view.metadata.body !== undefined && !warnsByOffice(view) && isRequest(move)) return false
  if (sentence.quotesOthers(move) || isOfCourt(move, ORDERS)) return false
  if (isOfPastOfficer(move)) return false
  if (isNotDemanded(move) || isOfTrade(move) || isOnlySupposed(move)) return false
  // «Отдельные блогеры призывают не платить»: whoever is accused by that calls, and no authority does.
  if (hasNothingBut(move, 'callers-told', SPEECH) && !isParted(sentence, move)) return false
  const isBelieved = move.score >= BELIEVED
  if (!isBelieved && (asksForCalm(move) || isMerePrudence(move)) && !isByOffice(view, move)) return false
  // "Wishes to draw the attention of the public to a publication which alleges …" shows it, and asks for nothing.
  if (hasNothingBut(move, 'shows-publication', SPEECH) || onlyPermits(move, ['left-undone', ...SPEECH]))
    return false
  if (
    (isToldOnly(move) && !isOutright(view, move)) ||
    isOneOf(move, ['to-states']) ||
    isToState(move) ||
    isInTitle(move) ||
    isPromise(move)
  )
    return false
  // «Сотрудники полиции обязаны …» binds the authority itself, «потребовал от акимов» those who serve with it.
  if (sentence.near('duty-of-officials', move, BESIDE)) return false
  if (isToOfficials(move, 0) && !isOneOf(move, ['left-undone'])) return false
  // "Emphasised the importance of timely warnings", "ordered the squad to step up patrols", "this sentence sends a message".
  if (hasNothingBut(move, 'no-demand', TOLD_OF) && !isOneOf(move, ['left-undone', 'not-spread'])) return false
  if (
    tellsOfOrders(move) ||
    isTag(view, move) ||
    isInserted(move) ||
    tellsOfLaw(move) ||
    onlyTellsLaw(view, move)
  )
    return false
  if (!isBelieved && (isThreatened(move) || remindsNobody(view, move) || isDenial(view, move))) return false
  if (
    isOfPowerless(view, move) ||
    isNotice(move) ||
    tellsOfDanger(move) ||
    (isUnnamed(view) && isOfOthers(move, SPEECH) && !isOutright(view, move))
  )
    return false
  if (isAdvice(move) && view.speaksFor('threatened-sanction', move) < THREATENED) return false
  // «Призвали не выходить на митинг» is an authority's act, «призывают выйти» somebody else's; who warns those who call warns himself.
  if (isOneOf(move, ['warns']) && namesItsBody(move)) return true
  return !sentence.hits('gathers').some((hit) => meet(hit, move) && !sentence.near('negation', hit, 0))
}

/**
 * «Граждане предупреждались», "despite repeated warnings"; behind a mark an act may follow: "…, so the police demand that they stop".
 * What has no word of an act, "under the law “On …”, | she was warned", is told with its sentence.
 */
export function isToldOnly(move: Move): boolean {
  const said = saysItself(move) ? move : wholeOf(move.sentence)
  const [told] = hitsIn(said, 'told')
  if (told === undefined) return false
  const mark = markBehind(move.sentence, told.to)
  return hitsOfAny(said, ACTS).every(({ from }) => from < mark)
}

/** «Официально предупреждён об ответственности», of whoever speaks, or of an office that the text names: a league warns its clubs, too. */
function isOutright(view: View, move: Move): boolean {
  return isOneOf(move, ['asked-outright']) && (!isUnnamed(view) || isOfOfficeInText(view, move))
}

/** "If the mayor demands that …, the paper will refuse": nobody demands it yet. */
function isOnlySupposed(move: Move): boolean {
  const orders = hitsOfAny(move, ORDERS)
  return orders.length > 0 && orders.every((order) => isSupposed(move.sentence, order))
}

/** "Did not demand that it be deleted", «талап етпеді». */
function isNotDemanded(move: Move): boolean {
  const { sentence } = move
  const { verbsLast } = sentence.spokenIn.clauses
  const demands = hitsIn(move, 'demanded')
  const isDenied = ({ from, to }: Stretch): boolean => {
    const beside = verbsLast ? { from: to - 1, to: to + 1 } : { from: from - 1, to: from }
    return sentence.hits('negation', beside).length > 0
  }
  return demands.length > 0 && demands.every(isDenied)
}

/** Words in the name of a law, «О прокуратуре»: no act of the body that the law is about. */
function isInTitle({ sentence, from, to }: Move): boolean {
  const quotation = sentence.quotation({ from, to })
  if (quotation === undefined) return false
  const beside = sentence.spokenIn.clauses.verbsLast
    ? { from: quotation.to, to: quotation.to + 1 }
    : { from: quotation.from - 1, to: quotation.from }
  return sentence.near('law-title', beside, 0)
}

/** «Призывающие к беспорядкам ответят по закону»: those who are threatened call and demand, the authority does not. */
function isThreatened(move: Move): boolean {
  return hasNothingBut(move, 'those-who-call', SPEECH) && hitsOfAny(move, SPEECH).length > 0
}

/** "They did not comply with police orders" tells of orders and gives none. */
function tellsOfOrders(move: Move): boolean {
  return hasNothingBut(move, 'orders-told', SPEECH)
}

/** «…, предупреждают правоохранители»: a tag behind the words of others, unless it goes on behind a colon. */
function isTag(view: View, move: Move): boolean {
  const { sentence, from, to } = move
  if (to - from > TAG || endsAtColon(view, move)) return false
  if (view.speaksFor('threatened-sanction', sentence) >= THREATENED) return false
  return ACTS.some((list) => sentence.near(list, { from, to: from + 1 }, 0))
}

/**
 * "Vans will be seized, he warned, and …", «– деп ескертті депутат»: a reporter's verb inserted into what somebody says makes no caution of
 * it, unless something is to be left.
 */
export function isInserted(move: Move): boolean {
  const { sentence } = move
  if (isOneOf(move, [...ORDERS.filter((list) => list !== 'warns'), 'reminds', 'left-undone', 'not-spread']))
    return false
  const acts = hitsIn(move, 'warns')
  if (acts.length === 0) return false
  return acts.every((act) => isInsertedVerb(sentence, act))
}

function isInsertedVerb(sentence: SentenceView, act: Stretch): boolean {
  const { from, to } = betweenMarks(sentence, act)
  if (from === sentence.from || to - from > INSERTED) return false
  // «…, предупредила полиция» tells of an office that does so.
  if (HOUSES.some((list) => sentence.hits(list, { from, to }).length > 0)) return false
  const { clauses, speech } = sentence.spokenIn
  // «… – деп | ескертті», and not «… жауап беретінін ескертті».
  if (clauses.verbsLast) return clauses.clauseOpeners.includes(sentence.word(act.from - 1))
  return to === sentence.to || !speech.that.includes(sentence.word(to))
}

/** «Напоминает: согласно статье 440 …»: the law itself binds whoever is reminded of it by its article. */
function tellsOfLaw(move: Move): boolean {
  if (!isOneOf(move, ['reminds']) || isOneOf(move, ['demands', 'appeals', 'not-spread'])) return false
  return move.sentence.hits('by-law').length > 0
}

/** «Полиция опровергает …», "insisted that it never said so" asks nothing of the public, unless it goes on to. */
function isDenial(view: View, move: Move): boolean {
  if (!isOneOf(move, ['deny']) || isOneOf(move, ['appeals', 'not-spread', 'formal', 'bans'])) return false
  return !callsToObey(view, move) && view.speaksFor('threatened-sanction', move) < THREATENED
}

/** «Напоминаем, что за публикацию предусмотрена ответственность»: no body is said to remind, nor anybody to be reminded. */
function remindsNobody(view: View, move: Move): boolean {
  if (!isReminder(move) || namesItsBody(move) || isOneOf(move, ['reminded'])) return false
  return !isOfOfficeInText(view, move) || isOneOf(move, ['in-person'])
}
