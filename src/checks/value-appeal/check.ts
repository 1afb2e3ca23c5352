import type { Check } from '../../reader/check.ts'

/** Unity, calm, patience, responsibility are called on in place of reasons. */
const valueAppeal: Check = function* (view) {
  for (const move of view.moves()) {
    if (move.sentence.quotesOthers(move)) continue
    yield {
      at: move,
      trigger: view.strongest(move),
      asks: 'measure',
      missing: 'measure',
      certainty: 'certain',
      evidence: [],
    }
  }
}

export default valueAppeal
