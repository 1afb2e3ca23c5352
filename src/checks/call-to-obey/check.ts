import {
  type Check,
  type Move,
  type Raise,
  type SentenceView,
  type Stretch,
  type View,
  withTraits,
} from '../../reader/check.ts'
import { isParted, withItsClause } from '../../reader/for-checks/between-marks.ts'
import { tellsOfDefendant } from '../../reader/for-checks/court-report.ts'
import { outright, outrightIfHeard } from '../../reader/for-checks/outright.ts'
import { bySentence, hitsOfAny, meet, meetsAny } from '../../reader/stretch.ts'
import { isAdvice } from './advice.ts'
import { askedToAwait, awaitsOfficial } from './awaiting.ts'
import { besideLaw, CALLS_ON, isByLaw } from './by-law.ts'

/** Below this words of giving in or of disregard are no call by themselves. */
const PLAIN = 0
/** From here on the model is sure that even a belief is forbidden: «не верить анонимным каналам». */
const FORBIDDEN = 1
/** From here on it is sure that more is asked than a step of safety. */
const BELIEVED = 1.5
/** As far down as a call in so many words («просит не пользоваться», "call off the strike") says what the model doubts. */
const FAINT = -1.2
/** Lists that name a conduct. */
const CONDUCT = ['refrain', 'keep-law', 'not-give-in', 'plain', 'calls-to-refrain', 'plain-call']
/** Lists of calls for calm. */
const CALM = ['not-panic', 'calls-for-calm']
/** Words between those who are bound to do a thing and what it is. */
const BESIDE = 2
/** Words before a call in which whoever calls stands, and between whoever it is and the verb. */
const [ASKING, ITS_VERB] = [6, 3]
/** Words in which other duties of a body are listed before. */
const LISTED = 8

/** A bare call to keep the law, to refrain, not to spread, with no rule named. */
const callToObey: Check = function* (view) {
  const cleared = [...priorCensorship(view)]
  yield* cleared
  const moves = callsOf(view).filter(
    (move) =>
      !meetsAny(
        move,
        cleared.map(({ at }) => at),
      ),
  )
  for (const found of moves) {
    const move = besideLaw(found)
    const { sentence } = move
    if (sentence.quotesOthers(move) || sentence.citations().length > 0) continue
    // “Verify any message only with …” asks for trust, and forbids nothing.
    if (sentence.near('verify-only', move, 0)) continue
    if (isOfAccused(move) || isPrivate(move) || isDescribed(move) || isDoubted(move)) continue
    if (isSafetyStep(move) || isAdvice(move)) continue
    if (isBeliefOnly(move) || isCalmOnly(move)) continue
    yield { at: move, trigger: view.strongest(move), ...askedOf(view, move) }
  }
  yield* plainRefraining(view, [
    ...moves,
    ...cleared.map(({ at, sentence }) => ({ ...at, sentence, score: 0 })),
  ])
}

/** «Согласовать текст с пресс-службой», «эту тему не поднимать»: the text or its subject is to be allowed before it is published. */
function* priorCensorship(view: View): Generator<Raise & { readonly sentence: SentenceView }> {
  for (const list of ['prior-consent', 'off-limits'])
    for (const hit of outright(view, list, isCall)) {
      const { sentence } = hit
      if (list === 'off-limits' && sentence.hits('prior-consent').length > 0) continue
      const asked = list === 'prior-consent' ? askedToAwait(view, 'clears') : ASKED_OF_CONDUCT
      yield { sentence, at: withItsClause(sentence, hit), trigger: [hit], ...asked }
    }
}

function isCall(phrase: Move): boolean {
  const { sentence } = phrase
  if (sentence.isQuestion || sentence.near('described', phrase, BESIDE) || isPrivate(phrase)) return false
  if (sentence.citations().length > 0 || sentence.denied(phrase)) return false
  return !sentence.quotesOthers(phrase)
}

function askedOf(view: View, move: Move): Omit<Raise, 'at'> {
  return awaitsOfficial(move.sentence, move) ? askedToAwait(view) : ASKED_OF_CONDUCT
}

const ASKED_OF_CONDUCT: Omit<Raise, 'at'> = {
  asks: 'conduct',
  missing: 'conduct',
  certainty: 'certain',
  evidence: [],
  topic: 'call-to-obey conduct',
}

function callsOf(view: View): readonly Move[] {
  const usual = view.moves()
  const known = new Set(usual.map(({ from }) => from))
  const said = view
    .moves(FAINT, (move) => move.sentence.near('plain', move, 0))
    .filter(({ from }) => !known.has(from))
  return said.length === 0 ? usual : [...usual, ...said].sort((a, b) => a.from - b.from)
}

/** "Be careful what you post", "cautioned editors against airing …" says it in so many words, whatever the model makes of it. */
function* plainRefraining(view: View, moves: readonly Move[]): Generator<Raise> {
  const movesIn = bySentence(moves)
  for (const hit of saidPlainly(view)) {
    const { sentence } = hit
    const at = withItsClause(sentence, hit)
    if (meetsAny(at, movesIn(sentence)) || sentence.quotesOthers(at) || isByLaw(sentence)) continue
    if (sentence.citations().length > 0) continue
    if (['safety-step', 'health-step'].some((list) => sentence.near(list, at, 0))) continue
    // «Не становитесь орудием» has a "not" of its own; only one before it takes the call back.
    if (sentence.hits('negation').some(({ from, to }) => from >= hit.from - 2 && to <= hit.from)) continue
    if (sentence.near('described', at, BESIDE)) continue
    const call = { ...hit, ...at }
    if (isBeliefOnly(call) || isCalmOnly(call) || isPrivate(hit) || isAdvice(call)) continue
    yield { at, trigger: [hit], ...(awaitsOfficial(sentence, at) ? askedToAwait(view) : ASKED_OF_CONDUCT) }
  }
}

/** «Врач советует меньше читать», «родные просят не приносить венков»: whoever holds no office orders nobody. */
function isPrivate({ sentence, from, to }: Move): boolean {
  const { verbsLast } = sentence.spokenIn.clauses
  return sentence.hits('private-person', { from: from - ASKING, to: from + BESIDE }).some((person) => {
    if (sentence.parted(person.to)) return false
    const last = verbsLast ? to + BESIDE : person.to + ITS_VERB
    return sentence.near('asks-others', { from: person.to, to: last }, 0)
  })
}

/** «Отдельные блогеры призывают не платить»: a call that those make who are accused by telling of it. */
function isOfAccused({ sentence, from, to }: Move): boolean {
  const isOfThem = (told: Stretch): boolean =>
    told.from < to && !isParted(sentence, { from: Math.min(told.from, from), to: Math.max(told.to, to) })
  const callers = sentence.hits('callers-told').filter(isOfThem)
  if (callers.length === 0) return false
  const own = CALLS_ON.flatMap((list) => sentence.hits(list, { from: sentence.from, to }))
  return own.every((call) => meetsAny(call, callers))
}

/** The phrase of each sentence that calls to refrain, or else to do as one is told, in so many words. */
function saidPlainly(view: View): readonly Move[] {
  const refraining = outrightIfHeard(view, 'calls-to-refrain')
  const known = new Set(refraining.map(({ sentence }) => sentence.n))
  const others = outrightIfHeard(view, 'plain-call').filter(({ sentence }) => !known.has(sentence.n))
  for (const { sentence } of others) known.add(sentence.n)
  // «Подумайте дважды, прежде чем публиковать»: counsel that the model does not know for a call.
  const counsels = outright(view, 'counsel').filter(({ sentence }) => !known.has(sentence.n))
  return [
    ...refraining.map((phrase) => longest(phrase, 'calls-to-refrain')),
    ...others.map((phrase) => longest(phrase, 'plain-call')),
    ...counsels,
  ]
}

/** Of the phrases that meet the first, the one that begins first: "exercise caution when posting", not "caution when posting". */
function longest(first: Move, list: string): Move {
  const begins = (best: Stretch, hit: Stretch): Stretch =>
    meet(hit, first) && hit.from < best.from ? hit : best
  return { ...first, ...first.sentence.hits(list).reduce(begins, first) }
}

/** «Не верьте слухам», "disregard the message" forbids a belief, and no conduct; «не верьте и не пересылайте» forbids both. */
function isBeliefOnly(move: Move): boolean {
  if (move.score >= FORBIDDEN) return false
  const isIn = (list: string): boolean => move.sentence.near(list, move, 0)
  return isIn('belief') && !isIn('refrain') && !isIn('keep-law')
}

/** «Отказались подчиниться», "their work complies with the law": what somebody did is no call, nor is what officials are bound to. */
function isDescribed(move: Move): boolean {
  const { sentence } = move
  if (sentence.near('described', move, 0) || isTold(move) || tellsOfDefendant(sentence)) return true
  return sentence.near('duty-of-officials', move, BESIDE) || isOwnDuty(move) || isByLaw(sentence)
}

/** "They did not comply with orders", "posts are circulating": a sentence that calls on nobody tells what others do. */
function isTold({ sentence, ...move }: Move): boolean {
  if (!sentence.near('conduct-told', move, 0)) return false
  return !['calls-to-refrain', 'plain', ...CALLS_ON].some((list) => sentence.near(list, move, 0))
}

/**
 * "The law mandates the police to preserve peace, | maintain law and order" tells what the body itself is bound to, unless somebody is
 * called on behind it.
 */
function isOwnDuty({ sentence, from, to }: Move): boolean {
  return sentence.hits('own-duty').some((duty) => {
    if (duty.from > to + BESIDE || duty.to < from - LISTED) return false
    const behind = { from: duty.to, to: Math.max(duty.to, to) }
    return !CALLS_ON.some((list) => sentence.near(list, behind, 0))
  })
}

/** «Идти на поводу», "disregard the public order": such words alone are no call. */
function isDoubted(move: Move): boolean {
  const { sentence, score } = move
  if (score >= PLAIN || sentence.near('calls-to-refrain', move, 0)) return false
  return sentence.near('not-give-in', move, 0)
}

/** «Воздержаться от поездок» is advice; «воздержаться от поездок на митинг» is none. */
function isSafetyStep(move: Move): boolean {
  const { sentence, score } = move
  if (score >= BELIEVED || sentence.near('calls-to-refrain', move, 0)) return false
  if (sentence.near('health-step', move, 0)) return sentence.hits('topic-false-information').length === 0
  return sentence.near('safety-step', move, 0) && sentence.hits('topic-rally').length === 0
}

/** "Not to panic over the video" asks for calm, and for no conduct besides. */
function isCalmOnly(move: Move): boolean {
  const calm = hitsOfAny(move, CALM)
  if (calm.length === 0 || move.sentence.near('provoked', move, 0)) return false
  const conduct = hitsOfAny(move, CONDUCT)
  return conduct.every((hit) => meetsAny(hit, calm))
}

export default withTraits(
  {
    asksWherePlainest: true,
    quotes: 'conduct',
    asks: ['conduct', 'awaits', 'awaits-uncensored', 'clears', 'clears-uncensored'],
    missing: ['awaits', 'clears', 'conduct'],
  },
  callToObey,
)
