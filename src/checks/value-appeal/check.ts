import { upToMark } from '../../reader/between-marks.ts'
import type { Check, Move, Raise, View } from '../../reader/check.ts'
import { outright } from '../../reader/outright.ts'

/** Below this the words must name a value and call on it: a value that is only an aim or a description is no appeal. */
const PLAIN = 2
/** As far down as set phrases («не поддаваться панике», "exercise restraint") say what the model doubts. */
const FAINT = -1.2
/** Words between a wish, or an appeal, and the value that it is about. */
const BESIDE = 2

const ASKED = { asks: 'measure', missing: 'measure', certainty: 'certain', evidence: [] } as const

/** Unity, calm, patience, responsibility are called on in place of reasons. */
const valueAppeal: Check = function* (view) {
  const moves = view.moves(FAINT).filter(isAppeal)
  for (const move of moves) {
    if (move.sentence.quotesOthers(move) || isWish(move)) continue
    yield { at: move, trigger: view.strongest(move), ...ASKED }
  }
  yield* plainCalls(view, moves)
}

/** "Do not panic", «призываю к спокойствию» call for calm in so many words, whatever the model makes of it. */
function* plainCalls(view: View, moves: readonly Move[]): Generator<Raise> {
  for (const hit of outright(view, 'calls-for-calm')) {
    const { sentence } = hit
    if (moves.some((move) => move.sentence.n === sentence.n)) continue
    const at = upToMark(sentence, hit)
    if (sentence.quotesOthers(at) || sentence.near('safety-step', at)) continue
    yield { at, trigger: [hit], ...ASKED }
  }
}

/** «Желаем мира и согласия»: a greeting calls on nobody, unless words of an appeal stand beside it. */
function isWish(move: Move): boolean {
  return move.sentence.near('wishes', move, BESIDE) && !move.sentence.near('appeal', move, BESIDE)
}

function isAppeal(move: Move): boolean {
  if (move.score >= PLAIN || move.sentence.near('plain', move, 0)) return true
  return move.score >= 0 && callsOnValue(move)
}

function callsOnValue(move: Move): boolean {
  return move.sentence.near('values', move, 0) && move.sentence.near('call', move)
}

export default valueAppeal
