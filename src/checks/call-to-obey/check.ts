import type { Check, Move, View } from '../../reader/check.ts'

/** A bare call to keep the law, to refrain, not to spread, with no rule named. */
const callToObey: Check = function* (view) {
  for (const move of view.moves()) {
    const { sentence } = move
    if (sentence.quotesOthers(move) || sentence.citations().length > 0) continue
    if (sentence.near('safety-step', move, 0) || callsOnValues(view, move)) continue
    yield {
      at: move,
      trigger: view.strongest(move),
      asks: 'conduct',
      missing: 'conduct',
      certainty: 'certain',
      evidence: [],
    }
  }
}

/** «Не поддавайтесь панике» calls for calm, not for obedience. */
function callsOnValues(view: View, move: Move): boolean {
  return view.speaksFor('value-appeal', move) > move.score
}

export default callToObey
