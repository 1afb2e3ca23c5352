import type { Check } from '../../reader/check.ts'

/** A group or nameless persons are accused of wrongdoing. */
const unnamedAccused: Check = function* (view) {
  for (const move of view.moves()) {
    const { sentence } = move
    if (sentence.quotesOthers(move)) continue
    if (sentence.names().some(({ from, to }) => from >= move.from && to <= move.to)) continue
    yield {
      at: move,
      trigger: view.strongest(move),
      asks: 'who',
      missing: 'name',
      certainty: sentence.near('hypothesis', move) ? 'likely' : 'certain',
      evidence: [],
    }
  }
}

export default unnamedAccused
