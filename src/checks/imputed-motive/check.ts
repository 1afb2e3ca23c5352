import type { Check } from '../../reader/check.ts'

/** A purpose, a paymaster or a plan of others is asserted without ground. */
const imputedMotive: Check = function* (view) {
  for (const move of view.moves()) {
    if (move.sentence.quotesOthers(move)) continue
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

export default imputedMotive
