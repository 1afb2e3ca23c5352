import type { Check, Move, View } from '../../reader/check.ts'

/** Below this the words must tell of a purpose, a paymaster or a plan. */
const PLAIN = 1
/** Words between a hypothesis and the motive that it keeps from being a fact. */
const BESIDE = 2

/** A purpose, a paymaster or a plan of others is asserted without ground. */
const imputedMotive: Check = function* (view) {
  for (const move of view.moves()) {
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
}

/** The speaker's own purpose is nobody's imputed motive; «за распространение … с целью дестабилизации предусмотрена ответственность» names what the law punishes. */
function isOnlyNamed(view: View, move: Move): boolean {
  if (move.sentence.near('own-purpose', move, 0)) return true
  return view.speaksFor('threatened-sanction', move) > move.score
}

function tellsPurpose({ sentence, ...at }: Move): boolean {
  return ['purpose', 'motive', 'plan'].some((list) => sentence.near(list, at, 1))
}

export default imputedMotive
