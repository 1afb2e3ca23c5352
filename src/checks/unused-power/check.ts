import { casesTold } from '../../reader/cases-told.ts'
import type { Check, Move, SentenceView, View } from '../../reader/check.ts'

const LIABILITY = 0.5
/** What keeps an offence beside it from being stated as fact: «в случае …», «борьба с …», «слухи о …», «закон запрещает …». */
const NO_FACT = ['hypothesis', 'prevention', 'rumoured', 'forbidden']
/** Words between the two. */
const BESIDE = 2

/**
 * Offences are stated as fact, and the text tells of no case, charge, identified author or court: asked once, where it is
 * said most plainly, since one answer covers all that the statement tells of.
 */
const unusedPower: Check = function* (view) {
  if (view.with('case-made').some(tellsOfCase)) return
  let plainest: Move | undefined
  for (const move of view.moves()) {
    if (move.sentence.quotesOthers(move) || namesLiability(view, move)) continue
    if (NO_FACT.some((list) => move.sentence.near(list, move, BESIDE))) continue
    if (!plainest || move.score > plainest.score) plainest = move
  }
  if (!plainest) return
  yield {
    at: plainest,
    trigger: view.strongest(plainest),
    asks: 'cases',
    missing: 'cases',
    certainty: plainest.sentence.near('signs', plainest) ? 'likely' : 'certain',
    evidence: [],
  }
}

/** A hypothesis tells of no case. */
function tellsOfCase(sentence: SentenceView): boolean {
  return sentence.hits('hypothesis').length === 0 && casesTold(sentence).length > 0
}

/** «Распространение … влечёт ответственность» says what the law punishes, not that it was done. */
function namesLiability(view: View, move: Move): boolean {
  return view.speaksFor('threatened-sanction', move) > Math.max(LIABILITY, move.score)
}

export default unusedPower
