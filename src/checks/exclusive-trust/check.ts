import type { Check } from '../../reader/check.ts'

/** The public is told to trust only official sources; without "only" the finding is weaker. */
const exclusiveTrust: Check = function* (view) {
  for (const move of view.moves()) {
    const { sentence } = move
    if (sentence.quotesOthers(move)) continue
    const only = sentence.near('only', move)
    if (!only && sentence.near('safety-step', move, 0)) continue
    yield {
      at: move,
      trigger: view.strongest(move),
      asks: 'sources',
      missing: 'sources',
      certainty: only ? 'certain' : 'likely',
      evidence: [],
    }
  }
}

export default exclusiveTrust
