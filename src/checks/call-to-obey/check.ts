import {
  type Check,
  type Move,
  type Raise,
  type SentenceView,
  type View,
  withTraits,
} from '../../reader/check.ts'
import { certaintyOf } from '../../reader/for-checks/certainty.ts'
import { bySentence, meetsAny } from '../../reader/stretch.ts'
import { isAdvice } from './advice.ts'
import { askedOf, inOneVoice } from './asked.ts'
import { besideLaw } from './by-law.ts'
import { isOfAccused, isOfCourtOnly, isPrivate } from './callers.ts'
import { isAttitudeOnly, isBeliefOnly, isCalmOnly, isDescribed, isDoubted, isSafetyStep } from './no-call.ts'
import { plainCalls } from './plain-calls.ts'
import { pressFactsOnly } from './press-facts-only.ts'
import { priorCensorship } from './prior-censorship.ts'

/** As far down as a call in so many words («просит не пользоваться», "call off the strike") says what the model doubts. */
const FAINT = -1.2

/** A bare call to keep the law, to refrain, not to spread, with no rule named. */
const callToObey: Check = (view) => inOneVoice([...callsIn(view)])

function* callsIn(view: View): Generator<Raise> {
  const cleared = [...priorCensorship(view), ...pressFactsOnly(view)]
  yield* cleared
  const allowed = cleared.map(({ at, sentence }) => ({ ...at, sentence, score: 0 }))
  const clearedIn = bySentence(allowed)
  const moves = callsOf(view).filter((move) => !meetsAny(move, clearedIn(move.sentence)))
  for (const found of moves) {
    const move = besideLaw(found)
    const { sentence } = move
    if (sentence.quotesOthers(move) || sentence.citations().length > 0) continue
    // “Verify any message only with …” asks for trust, and forbids nothing.
    if (sentence.near('verify-only', move, 0)) continue
    if (opensThreat(move) || restsOnLawBehind(view, sentence)) continue
    if (isOfAccused(move) || isOfCourtOnly(move) || isPrivate(move) || isDescribed(move) || isDoubted(move))
      continue
    if (isSafetyStep(move) || isAdvice(move)) continue
    if (isBeliefOnly(move) || isCalmOnly(move) || isAttitudeOnly(move)) continue
    const asked = askedOf(view, sentence, move)
    yield { at: move, trigger: view.strongest(move), ...asked, certainty: certaintyOf(move) }
  }
  yield* plainCalls(view, [...moves, ...allowed])
}

/** «Не удалите ролик, | и сайт закроют»: no ban on deleting it, but the condition of what is threatened behind. */
function opensThreat({ sentence, from, to }: Move): boolean {
  return sentence.hits('threat-idiom').some((threat) => threat.from <= from && threat.to > to)
}

/**
 * "Do not name the girl. | Article 24-2 protects the data of a child": the sentence behind tells which provision requires it. What a
 * constitution guarantees forbids nobody to say anything.
 */
function restsOnLawBehind(view: View, { n }: SentenceView): boolean {
  if (n + 1 >= view.sentenceCount || !view.holds(n + 1, 'law-protects')) return false
  const behind = view.sentence(n + 1)
  if (behind.hits('of-constitution').length > 0) return false
  const protects = behind.hits('law-protects')
  return behind.citations().length > 0 && behind.hits('punishes').every((hit) => meetsAny(hit, protects))
}

function callsOf(view: View): readonly Move[] {
  const usual = view.moves()
  const known = new Set(usual.map(({ from }) => from))
  const said = view
    .moves(FAINT, (move) => move.sentence.near('plain', move, 0))
    .filter(({ from }) => !known.has(from))
  return said.length === 0 ? usual : [...usual, ...said].sort((a, b) => a.from - b.from)
}

export default withTraits(
  {
    asksWherePlainest: 2,
    quotes: 'conduct',
    asks: [
      'conduct',
      'conduct-behind',
      'belief',
      'belief-behind',
      'denied',
      'denied-behind',
      'unverified',
      'unverified-behind',
      'obliged',
      'owed',
      'request',
      'told',
      'told-behind',
      'follows',
      'follows-behind',
      'confirmed',
      'confirmed-behind',
      'awaits',
      'awaits-uncensored',
      'clears',
      'clears-uncensored',
    ],
    missing: [
      'awaits',
      'belief',
      'clears',
      'conduct',
      'confirmed',
      'obliged',
      'owed',
      'told',
      'untrue',
      'unverified',
    ],
    hears: ['legal-form', 'threatened-sanction'],
  },
  callToObey,
)
