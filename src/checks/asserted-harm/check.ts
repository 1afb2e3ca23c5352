import type { Check } from '../../reader/check.ts'

/** Harm is asserted without a figure, an event or a study. */
const assertedHarm: Check = function* (view) {
  for (const move of view.moves()) {
    const { sentence } = move
    if (sentence.quotesOthers(move)) continue
    if (
      sentence
        .figures()
        .some(({ kind, from }) => kind !== 'year' && from >= move.from - 6 && from <= move.to + 6)
    )
      continue
    yield {
      at: move,
      trigger: view.strongest(move),
      asks: 'harm',
      missing: 'harm',
      certainty: sentence.near('hypothesis', move) ? 'likely' : 'certain',
      evidence: [],
    }
  }
}

export default assertedHarm
