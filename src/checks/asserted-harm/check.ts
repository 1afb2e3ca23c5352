import type { Check, Move, View } from '../../reader/check.ts'
import { meet } from '../../reader/stretch.ts'

/** Below this a word of harm must stand in the stretch, not denied: «не усугубляйте ситуацию» asserts none. */
const PLAIN = 2

/** Harm is asserted without a figure, an event or a study. */
const assertedHarm: Check = function* (view) {
  for (const move of view.moves()) {
    const { sentence } = move
    if (sentence.quotesOthers(move) || isOnlyNamed(view, move)) continue
    if (move.score < PLAIN && !sentence.hits('harm').some((hit) => meet(hit, move) && !sentence.negated(hit)))
      continue
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

/** Harm as an element of an offence («повлёкшее тяжкие последствия») or as a purpose of others is no claim that it came. */
function isOnlyNamed(view: View, move: Move): boolean {
  if (move.sentence.citations().length > 0) return true
  return ['threatened-sanction', 'imputed-motive'].some((other) => view.speaksFor(other, move) > move.score)
}

export default assertedHarm
