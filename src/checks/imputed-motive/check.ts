import type { Check, Move, Raise, Stretch, View } from '../../reader/check.ts'
import { meet } from '../../reader/stretch.ts'
import { upToMark } from '../../reader/up-to-mark.ts'

/** Below this the words must tell of a purpose, a paymaster or a plan. */
const PLAIN = 1
/** Words between a hypothesis and the motive that it keeps from being a fact. */
const BESIDE = 2
/** Words that what a purpose aims at takes at most. */
const OBJECT = 10

/** A purpose, a paymaster or a plan of others is asserted without ground. */
const imputedMotive: Check = function* (view) {
  const moves = view.moves()
  for (const move of moves) {
    if (move.sentence.quotesOthers(move) || move.sentence.near('hypothesis', move, BESIDE)) continue
    if (isOnlyNamed(view, move) || (move.score < PLAIN && !tellsPurpose(move))) continue
    yield {
      at: move,
      trigger: view.strongest(move),
      asks: 'evidence',
      missing: 'evidence',
      certainty: move.sentence.near('hypothesis', move) ? 'likely' : 'certain',
      evidence: [],
    }
  }
  yield* plainPurposes(view, moves)
}

/** «С целью подрыва …» says a bad purpose in so many words, whatever else stands in the sentence. */
function* plainPurposes(view: View, moves: readonly Move[]): Generator<Raise> {
  for (const sentence of view.with('ill-purpose')) {
    let told = sentence.from
    for (const hit of sentence.hits('ill-purpose')) {
      const at = upToMark(sentence, hit, OBJECT)
      if (hit.from < told || moves.some((move) => meet(move, at))) continue
      told = at.to
      if (sentence.quotesOthers(at) || sentence.negated(at) || sentence.denied(at)) continue
      if (namesLiability(view, hit)) continue
      if (['hypothesis', 'own-purpose', 'prevention'].some((list) => sentence.near(list, at, BESIDE)))
        continue
      yield { at, trigger: [at], asks: 'evidence', missing: 'evidence', certainty: 'certain', evidence: [] }
    }
  }
}

/** «За призывы с целью дестабилизации предусмотрена ответственность» names what the law punishes. */
function namesLiability(view: View, at: Stretch): boolean {
  return view.speaksFor('threatened-sanction', at) > 0
}

/** The speaker's own purpose is nobody's imputed motive; a motive that stands in what the law punishes is only named. */
function isOnlyNamed(view: View, move: Move): boolean {
  if (move.sentence.near('own-purpose', move, 0) || move.sentence.near('forbidden', move)) return true
  return view.speaksFor('threatened-sanction', move) > move.score
}

function tellsPurpose({ sentence, ...at }: Move): boolean {
  return ['purpose', 'motive', 'plan'].some((list) => sentence.near(list, at, 1))
}

export default imputedMotive
