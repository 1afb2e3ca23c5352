import type { Check, Move, View } from '../../reader/check.ts'

const LIABILITY = 0.5

/** Offences are stated as fact, and the text tells of no case, charge, identified author or court. */
const unusedPower: Check = function* (view) {
  if (view.says('case-made')) return
  for (const move of view.moves()) {
    if (move.sentence.quotesOthers(move) || namesLiability(view, move)) continue
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

/** «Распространение … влечёт ответственность» says what the law punishes, not that it was done. */
function namesLiability(view: View, move: Move): boolean {
  return view.speaksFor('threatened-sanction', move) > Math.max(LIABILITY, move.score)
}

export default unusedPower
