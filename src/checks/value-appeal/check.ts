import type { Check, Move } from '../../reader/check.ts'

/** Below this the words must name a value and call on it: a value that is only an aim or a description is no appeal. */
const PLAIN = 2
/** Words between a wish, or an appeal, and the value that it is about. */
const BESIDE = 2

/** Unity, calm, patience, responsibility are called on in place of reasons. */
const valueAppeal: Check = function* (view) {
  for (const move of view.moves()) {
    if (move.sentence.quotesOthers(move) || isWish(move)) continue
    if (move.score < PLAIN && !callsOnValue(move)) continue
    yield {
      at: move,
      trigger: view.strongest(move),
      asks: 'measure',
      missing: 'measure',
      certainty: 'certain',
      evidence: [],
    }
  }
}

/** «Желаем мира и согласия»: a greeting calls on nobody, unless words of an appeal stand beside it. */
function isWish({ sentence, ...at }: Move): boolean {
  return sentence.near('wishes', at, BESIDE) && !sentence.near('appeal', at, BESIDE)
}

function callsOnValue({ sentence, ...at }: Move): boolean {
  return sentence.near('values', at, 0) && sentence.near('call', at)
}

export default valueAppeal
