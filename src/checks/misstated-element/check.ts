import type { Norm, Tag, Trilingual } from '../../law/law.ts'
import type { Check, Move, View } from '../../reader/check.ts'
import { labelsOf, lawNotChecked, provisions } from '../../reader/evidence.ts'
import { topicsOf } from '../../reader/topics.ts'

const MOST_NORMS = 2
/** From here the model needs no phrase to agree. */
const CERTAIN = 2

/** The text names an offence but drops an element of it. */
const misstatedElement: Check = function* (view) {
  for (const move of view.moves()) {
    if (move.sentence.quotesOthers(move) || namesAllElements(move) || !namesLiability(move)) continue
    yield {
      at: move,
      trigger: view.strongest(move),
      missing: 'element',
      certainty: 'likely',
      ...asked(view, move),
    }
  }
}

/** «Заведомо ложной» keeps the element, unless the same words take it back. */
function namesAllElements(move: Move): boolean {
  return move.sentence.near('full', move) && !move.sentence.near('short', move, 0)
}

/** An element is dropped only where an offence is named: where the words speak of liability for it. */
function namesLiability(move: Move): boolean {
  return move.score >= CERTAIN || move.sentence.near('short', move)
}

function asked(view: View, move: Move) {
  const { law, on } = view
  const norms =
    law && on
      ? law.norms(on, topicsOf(view, move.sentence)).filter(({ elements }) => elements.length > 0)
      : []
  const shown = norms.slice(0, MOST_NORMS)
  if (shown.length === 0) return { asks: 'not-checked', evidence: lawNotChecked(view) }
  return {
    asks: 'element',
    fill: { element: elementsOf(shown), provision: labelsOf(shown) },
    evidence: provisions(shown),
  }
}

function elementsOf(norms: readonly Norm[]): Trilingual {
  const names = (language: Tag): string =>
    [...new Set(norms.flatMap(({ elements }) => elements.map(({ name }) => name[language])))].join(', ')
  return { kk: names('kk'), ru: names('ru'), en: names('en') }
}

export default misstatedElement
