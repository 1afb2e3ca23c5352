import type { Check } from '../../reader/check.ts'

/** Offences are stated as fact, and the text tells of no case, charge, identified author or court. */
const unusedPower: Check = function* (view) {
  if (view.says('case-made')) return
  for (const move of view.moves()) {
    if (move.sentence.quotesOthers(move)) continue
    yield {
      at: move,
      trigger: view.strongest(move),
      asks: 'cases',
      missing: 'cases',
      certainty: move.sentence.near('signs', move) ? 'likely' : 'certain',
      evidence: [],
    }
  }
}

export default unusedPower
