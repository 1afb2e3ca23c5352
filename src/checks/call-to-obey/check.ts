import type { Check } from '../../reader/check.ts'

/** A bare call to keep the law, to refrain, not to spread, with no rule named. */
const callToObey: Check = function* (view) {
  for (const move of view.moves()) {
    const { sentence } = move
    if (sentence.quotesOthers(move) || sentence.citations().length > 0) continue
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

export default callToObey
