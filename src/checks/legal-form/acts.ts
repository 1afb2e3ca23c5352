import type { BodyKind } from '../../law/law.ts'
import type { Move, View } from '../../reader/check.ts'
import { isParted, markBehind } from '../../reader/for-checks/between-marks.ts'
import { hasNothingBut, hitsIn, hitsOfAny, meet, meetsAny } from '../../reader/stretch.ts'
import { ACTS, isFormal, isOneOf, isPromise, isPrudent, isReminder, namesItsBody } from './act-words.ts'
import { actsOutright, bansOrWarns, saidOutright } from './outright-acts.ts'
import { isOfOthers, isUnnamed, THREATENED, threatsTold } from './unnamed-body.ts'

/** Bodies that speak to the public by virtue of their powers: a word of warning or demand is theirs where the model doubts it. */
const WARNS_BY_OFFICE: ReadonlySet<BodyKind> = new Set([
  'prosecutor',
  'police',
  'security',
  'financial-monitoring',
  'anti-corruption',
  'information-ministry',
  'regulator',
  'election-commission',
])

/** Bodies whose warning is no polite request: they can open cases, inspect, forbid or block. */
export const WITH_POWERS: ReadonlySet<BodyKind> = new Set([...WARNS_BY_OFFICE, 'ministry'])

/** As far down as what such a body says is an act of speech where nothing plainer is. */
const DOUBTED = -1.3
/** As far down as one that asks the public to obey is an act of speech of such a body. */
const FAINT = -1.4
/** As far down as a form of an office that its body uses is one. */
const FORMAL = -1.6
/** From here on it surely asks so. */
const OBEYED = 2
/** From here on the model is believed to hear the act of a body, whatever else the words could be. */
const BELIEVED = 2

/** Lists of all words of such acts. */
const SPEECH = [...ACTS, 'formal']
/** Words between those who are bound to do a thing and what it is. */
const BESIDE = 2
/** Words of a tag at most: «предупреждают правоохранители» */
const TAG = 2
/** Words at most of an act that does not say itself what it is about. */
const SHORT = 3

/** Acts of speech to the public, in the order of speech. */
export function actsOfSpeech(view: View): readonly Move[] {
  const plain = view.moves(0, ({ score }) => score >= 0).filter((move) => isOwnAct(view, move))
  // «Министерство запрещает публиковать …»: any body with powers uses one where it forbids.
  if (!warnsByOffice(view)) {
    if (plain.length > 0) return plain
    const banned = bansOrWarns(view).filter((move) => isOwnAct(view, move))
    if (banned.length > 0 || !isUnnamed(view)) return banned
    return threatsTold(view).filter((move) => !isToldOnly(move) && !isNotice(move))
  }
  const faint = view.moves(FAINT, saysItself).filter((move) => isOwnAct(view, move))
  const obeyed = faint.filter((move) => move.score < 0 && (callsToObey(view, move) || namesItsBody(move)))
  const named = saidOutright(view, 'named-act').filter(
    (move) => !move.sentence.near('told', move, 0) && !isNotice(move),
  )
  const forms = named.filter((move) => isFormal(move) && !plain.some((other) => meet(move, other)))
  const weighed = [...plain, ...obeyed, ...forms]
  const others = [...formsOfBody(view), ...actsOutright(view)].filter((move) => isOwnAct(view, move))
  const acts = [...weighed, ...others.filter((move) => !weighed.some((each) => meet(move, each)))]
  acts.sort((a, b) => a.from - b.from)
  if (acts.length > 0) return acts
  const doubted = faint.filter(({ score }) => score >= DOUBTED)
  if (doubted.length > 0) return doubted
  // "Police will not tolerate …" forbids in so many words, whatever the model makes of it.
  const stern = saidOutright(view, 'stern-words').filter((move) => !isPromise(move))
  if (stern.length > 0) return stern
  // «Об этом говорится в обращении прокурора»: the text calls itself an act, whatever stands in it.
  return named
}

/** «Агентство в последний раз предостерегает»: a form of an office whose body stands there too. */
function formsOfBody(view: View): readonly Move[] {
  return view.moves(FORMAL, (move) => isFormal(move) && namesItsBody(move))
}

/** A body known to warn by its office, or named so that its name tells of security or of a government. */
function warnsByOffice(view: View): boolean {
  const { body } = view
  if (body !== undefined && WARNS_BY_OFFICE.has(body)) return true
  return (body === undefined || body === 'other') && view.bodyIsAmong('powers')
}

/** «Призвали не выходить на митинг»: what asks the public to obey is an act of speech where its verb stands there too. */
export function callsToObey(view: View, move: Move): boolean {
  return saysItself(move) && view.speaksFor('call-to-obey', move) >= OBEYED
}

function saysItself(move: Move): boolean {
  return isOneOf(move, ACTS)
}

/** Not somebody else's words, no act told of («граждане предупреждались»), no note to another state, and no service notice or mere advice of safety, which need no power. */
function isOwnAct(view: View, move: Move): boolean {
  const { sentence } = move
  if (isServing(view) && isService(move) && !callsToObey(view, move)) return false
  if (sentence.quotesOthers(move)) return false
  // «Отдельные блогеры призывают не платить»: whoever is accused by that calls, and no authority does.
  if (hasNothingBut(move, 'callers-told', SPEECH) && !isParted(sentence, move)) return false
  const isBelieved = move.score >= BELIEVED
  if (!isBelieved && !warnsByOffice(view) && (asksForCalm(move) || isMerePrudence(move))) return false
  // "Wishes to draw the attention of the public to a publication which alleges …" shows it, and asks for nothing.
  if (hasNothingBut(move, 'shows-publication', SPEECH)) return false
  if (isToldOnly(move) || isOneOf(move, ['to-states']) || isInTitle(move) || isPromise(move)) return false
  // «Сотрудники полиции обязаны …» binds the authority itself.
  if (sentence.near('duty-of-officials', move, BESIDE)) return false
  if (tellsOfOrders(move) || isTag(view, move) || tellsOfLaw(move)) return false
  if (!isBelieved && (isThreatened(move) || remindsNobody(move) || isDenial(view, move))) return false
  if (isNotice(move) || (isUnnamed(view) && isOfOthers(move, SPEECH))) return false
  if (isAdvice(move) && view.speaksFor('threatened-sanction', move) < THREATENED) return false
  // «Призвали не выходить на митинг» is an authority's act, «призывают выйти» somebody else's.
  return !sentence.hits('gathers').some((hit) => meet(hit, move) && !sentence.near('negation', hit, 0))
}

function isServing({ body }: View): boolean {
  return body === 'ministry' || body === 'other'
}

/**
 * «Граждане предупреждались», "despite repeated warnings"; behind a mark an act may follow: "…, so the police demand that they stop".
 * What has no word of an act, "under the law “On …”, | she was warned", is told with its sentence.
 */
function isToldOnly(move: Move): boolean {
  const said = saysItself(move) ? move : { ...move, from: move.sentence.from, to: move.sentence.to }
  const [told] = hitsIn(said, 'told')
  if (told === undefined) return false
  const mark = markBehind(move.sentence, told.to)
  return hitsOfAny(said, ACTS).every(({ from }) => from < mark)
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

/** "Appealed to residents not to panic" asks for calm alone, which needs no power. */
function asksForCalm(move: Move): boolean {
  const calm = hitsOfAny(move, ['not-panic', 'calls-for-calm', 'spreads-panic'])
  if (calm.length === 0) return false
  const left = hitsOfAny(move, ['left-undone', 'not-spread'])
  return left.every((hit) => meetsAny(hit, calm))
}

/** "Urging people to remain alert and not to fall for rumours" of a body that is not known to warn by its office. */
function isMerePrudence(move: Move): boolean {
  return isPrudent(move) && !isOneOf(move, ['formal', 'careful-telling', 'warns'])
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

/** «Полиция требует | : прекратите …»: whether what is said stands behind the act of speech. */
export function endsAtColon(view: View, { sentence, to }: Move): boolean {
  return to < sentence.to && /:\s/u.test(view.text({ from: to - 1, to: to + 1 }))
}

/** A ministry of health or of labour that appeals or reminds serves the public; it uses a power where it warns or forbids. */
function isService(move: Move): boolean {
  const has = (list: string): boolean => move.sentence.near(list, move, 0)
  if (has('not-spread') || (has('demands') && !has('appeals'))) return false
  return !has('warns') || has('reminds')
}

/** Safety and everyday prudence: «воздержаться от купания», «быть внимательнее»; a call not to spread or to gather is none. */
function isAdvice(move: Move): boolean {
  const { sentence } = move
  if (sentence.near('not-spread', move, 0) || sentence.hits('topic-rally').length > 0) return false
  // «О недопустимости слухов о паводке»: words are warned of, and not the flood.
  if (isOneOf(move, ['formal']) && isOneOf(move, ['message'])) return false
  const isRequest = sentence.near('everyday', move, 0) && !sentence.near('warns', move, 0)
  // «Служба предупредила, | что продукт опасен»: what a short act is about stands behind it.
  const about = move.to - move.from <= SHORT ? { from: move.from, to: sentence.to } : move
  return isRequest || sentence.near('safety-step', about)
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
function isNotice({ sentence, from, to }: Move): boolean {
  if (WEIGHTIER.some((list) => sentence.hits(list).length > 0)) return false
  if (sentence.near('hazard', { from, to }, 0)) return true
  // "The public is notified | that the water will be cut off": what a warning is about may stand behind it.
  const isWarning = sentence.near('warns', { from, to }, 0) || sentence.near('notifies', { from, to }, 0)
  return isWarning && sentence.near('hazard', { from, to: sentence.to }, 0)
}

/** «Напоминает: согласно статье 440 …»: the law itself binds whoever is reminded of it by its article. */
function tellsOfLaw(move: Move): boolean {
  if (!isOneOf(move, ['reminds']) || isOneOf(move, ['demands', 'appeals', 'not-spread'])) return false
  return move.sentence.hits('by-law').length > 0
}

/** «Полиция опровергает …», "insisted that it never said so" asks nothing of the public, unless it goes on to. */
function isDenial(view: View, move: Move): boolean {
  if (!isOneOf(move, ['deny']) || isOneOf(move, ['appeals', 'not-spread', 'formal'])) return false
  return !callsToObey(view, move) && view.speaksFor('threatened-sanction', move) < THREATENED
}

/** «Напоминаем, что за публикацию предусмотрена ответственность»: no body is said to remind, nor anybody to be reminded. */
function remindsNobody(move: Move): boolean {
  return isReminder(move) && !namesItsBody(move) && !isOneOf(move, ['reminded'])
}
