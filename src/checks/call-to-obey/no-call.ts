import type { Move, Stretch } from '../../reader/check.ts'
import { upToMark } from '../../reader/for-checks/between-marks.ts'
import { tellsOfDefendant } from '../../reader/for-checks/court-report.ts'
import { onlyPermits } from '../../reader/for-checks/permits.ts'
import { isToOfficials } from '../../reader/for-checks/to-officials.ts'
import { isToState } from '../../reader/for-checks/to-state.ts'
import { hitsIn, hitsOfAny, meetsAny, wholeOf } from '../../reader/stretch.ts'
import { CALLS_ON, isByLaw } from './by-law.ts'

/** Below this words of giving in or of disregard are no call by themselves. */
const PLAIN = 0
/** From here on the model is sure that even a belief is forbidden: «не верить анонимным каналам». */
const FORBIDDEN = 0.5
/** From here on it is sure that more is asked than a step of safety. */
const BELIEVED = 1.5
/** Lists that name a conduct. */
const CONDUCT = ['refrain', 'keep-law', 'not-give-in', 'plain', 'calls-to-refrain', 'plain-call']
/** Lists of calls for calm. */
const CALM = ['not-panic', 'calls-for-calm']
/** Lists of what is to be left. */
const LEFT = ['refrain', 'plain', 'calls-to-refrain']
/** Words between those who are bound to do a thing and what it is. */
const BESIDE = 2
/** Words in which other duties of a body are listed before. */
const LISTED = 8

/** «Не верьте слухам», "disregard the message" forbids a belief, and no conduct; «не верьте и не пересылайте» forbids both. */
export function isBeliefOnly(move: Move): boolean {
  if (move.score >= FORBIDDEN) return false
  const isIn = (list: string): boolean => move.sentence.near(list, move, 0)
  return isIn('belief') && !isIn('refrain') && !isIn('keep-law')
}

/** «Отказались подчиниться», "their work complies with the law": what somebody did is no call, nor is what officials are bound to or what nobody forbids. */
export function isDescribed(move: Move): boolean {
  const { sentence } = move
  if (sentence.near('described', move, 0) || isTold(move) || tellsOfDefendant(sentence)) return true
  if (callsOfficials(move) || isToState(move) || onlyPermits(move, CONDUCT)) return true
  return sentence.near('duty-of-officials', move, BESIDE) || isOwnDuty(move) || isByLaw(sentence)
}

/** «Совет рекомендовал акимату разослать письмо о недопустимости …»: officials are asked, and not the public. */
function callsOfficials(move: Move): boolean {
  return isToOfficials(move, BESIDE) && !move.sentence.near('calls-to-refrain', move, 0)
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
export function isDoubted(move: Move): boolean {
  const { sentence, score } = move
  if (score >= PLAIN || sentence.near('calls-to-refrain', move, 0)) return false
  return sentence.near('not-give-in', move, 0)
}

/** «Воздержаться от поездок» is advice; «воздержаться от поездок на митинг» is none. */
export function isSafetyStep(move: Move): boolean {
  const { sentence, score } = move
  if (score >= BELIEVED || sentence.near('calls-to-refrain', move, 0)) return false
  if (sentence.near('health-step', move, 0)) return sentence.hits('topic-false-information').length === 0
  return sentence.near('safety-step', move, 0) && sentence.hits('topic-rally').length === 0
}

/** «Не политизируйте эту тему», "nobody need be afraid": how to take a thing, and nothing to do or to leave. */
export function isAttitudeOnly(move: Move): boolean {
  const attitude = hitsIn(move, 'attitude-only')
  if (attitude.length === 0 || asksBesides(move, attitude)) return false
  return hitsOfAny(move, ['keep-law', 'calls-to-refrain']).every((hit) => meetsAny(hit, attitude))
}

/** «Не преувеличивать | и не публиковать»: behind how a thing is taken, something is to be left. */
function asksBesides({ sentence, ...at }: Move, attitude: readonly Stretch[]): boolean {
  const { to } = upToMark(sentence, at)
  const end = Math.max(...attitude.map((words) => words.to))
  const lefts = hitsOfAny(wholeOf(sentence), LEFT).filter((left) => left.to > end && left.to <= to)
  const { coordinators, joinsUnmarked } = sentence.spokenIn.clauses
  return lefts.some((left) => {
    for (let token = end; token < left.to; token++) {
      const word = sentence.word(token)
      if (sentence.parted(token) || coordinators.includes(word) || joinsUnmarked.test(word)) return true
    }
    return false
  })
}

/** "Not to panic over the video" asks for calm, and for no conduct besides. */
export function isCalmOnly(move: Move): boolean {
  const calm = hitsOfAny(move, CALM)
  if (calm.length === 0 || move.sentence.near('provoked', move, 0)) return false
  const conduct = hitsOfAny(move, CONDUCT)
  return conduct.every((hit) => meetsAny(hit, calm))
}
