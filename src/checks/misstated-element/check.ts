import type { Day, Law, Norm, Tag, Trilingual } from '../../law/law.ts'
import type { Check, Move, View } from '../../reader/check.ts'
import { citationsIn } from '../../reader/cited/places.ts'
import { labelsOf, lawNotChecked, provisions } from '../../reader/evidence.ts'
import { meet } from '../../reader/stretch.ts'
import { topicsOf } from '../../reader/topics.ts'

const MOST_NORMS = 2
/** From here on the model's word is enough where the same words threaten. */
const PLAIN = 1
/** From here on the same words surely threaten with liability. */
const THREATENS = 1.5
/** «Knowingly spreading false information»: a word may stand between the element and what it belongs to. */
const ONE_WORD = 1
/** From here on an element is dropped so plainly that naming it elsewhere does not mend it. */
const DROPPED = 2.5

/** The text names an offence but drops an element of it: asked once, where it is said most plainly. */
const misstatedElement: Check = function* (view) {
  let plainest: Move | undefined
  for (const move of view.moves()) {
    if (move.sentence.quotesOthers(move) || namesAllElements(move) || !namesLiability(view, move)) continue
    if (!plainest || move.score > plainest.score) plainest = move
  }
  if (!plainest || (plainest.score < DROPPED && isNamedElsewhere(view, plainest))) return
  yield {
    at: plainest,
    trigger: view.strongest(plainest),
    missing: 'element',
    certainty: 'likely',
    ...asked(view, plainest),
  }
}

/** A text that names the whole offence at one place may be short at another. */
function isNamedElsewhere(view: View, { sentence }: Move): boolean {
  for (let n = 0; n < view.sentenceCount; n++)
    if (n !== sentence.n && view.sentence(n).hits('full').length > 0) return true
  return false
}

/** «Заведомо ложной» keeps the element, unless words beside it take it back. */
function namesAllElements({ sentence, ...at }: Move): boolean {
  const full = sentence.hits('full')
  const dropped = sentence
    .hits('short')
    .some(
      (short) =>
        meet(short, at) && !full.some((words) => words.from <= short.to && words.to + ONE_WORD >= short.from),
    )
  return sentence.near('full', at) && !dropped
}

/** An element is dropped only where the offence itself is named, and liability for it beside it or by the same words. */
function namesLiability(view: View, move: Move): boolean {
  const { sentence } = move
  if (sentence.near('asks-for', move, 0)) return false
  const threatens = view.speaksFor('threatened-sanction', move) > THREATENS
  if (move.score > PLAIN && threatens) return true
  return sentence.near('short', move) && (threatens || sentence.hits('liable').length > 0)
}

function asked(view: View, move: Move) {
  const { law, on } = view
  const norms = law && on ? normsOf(view, move, law, on).filter(({ elements }) => elements.length > 0) : []
  const shown = norms.slice(0, MOST_NORMS)
  if (shown.length === 0) return { asks: 'not-checked', evidence: lawNotChecked(view) }
  return {
    asks: 'element',
    fill: { element: elementsOf(shown), provision: labelsOf(shown) },
    evidence: provisions(shown),
  }
}

/** The articles that the sentence cites; where it cites none, those about its topic. */
function normsOf(view: View, { sentence }: Move, law: Law, on: Day): readonly Norm[] {
  const cited = citationsIn(view, law, on, sentence).flatMap((citation) => law.norm(citation, on) ?? [])
  return cited.length > 0 ? cited : law.norms(on, topicsOf(view, sentence))
}

function elementsOf(norms: readonly Norm[]): Trilingual {
  const names = (language: Tag): string =>
    [...new Set(norms.flatMap(({ elements }) => elements.map(({ name }) => name[language])))].join(', ')
  return { kk: names('kk'), ru: names('ru'), en: names('en') }
}

export default misstatedElement
