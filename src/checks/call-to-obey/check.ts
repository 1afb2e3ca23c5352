import type { Check, Move, View } from '../../reader/check.ts'

/** A bare call to keep the law, to refrain, not to spread, with no rule named. */
const callToObey: Check = function* (view) {
  for (const move of view.moves()) {
    const { sentence } = move
    if (sentence.quotesOthers(move) || sentence.citations().length > 0) continue
    // “Verify any message only with …” asks for trust, and forbids nothing.
    if (sentence.near('verify-only', move, 0)) continue
    if (isSafetyStep(move) || callsOnValues(view, move)) continue
    const asks = isBeliefOnly(move) ? 'belief' : 'conduct'
    yield {
      at: move,
      trigger: view.strongest(move),
      asks,
      missing: asks,
      certainty: 'certain',
      evidence: [],
      topic: `call-to-obey ${asks}`,
    }
  }
}

/** «Не верьте слухам» forbids a belief, and no conduct; «не верьте и не пересылайте» forbids both. */
function isBeliefOnly({ sentence, ...at }: Move): boolean {
  const isIn = (list: string): boolean => sentence.near(list, at, 0)
  return isIn('belief') && !isIn('refrain') && !isIn('keep-law')
}

/** «Воздержаться от поездок» is advice; «воздержаться от поездок на митинг» is none. */
function isSafetyStep({ sentence, ...at }: Move): boolean {
  return sentence.near('safety-step', at, 0) && sentence.hits('topic-rally').length === 0
}

/** «Не поддавайтесь панике» calls for calm, not for obedience. */
function callsOnValues(view: View, move: Move): boolean {
  return view.speaksFor('value-appeal', move) > move.score
}

export default callToObey
