import type { Check, Move } from '../../reader/check.ts'

/** Below this the words must name both who and what. */
const PLAIN = 1
/** Words between a hypothesis and the accusation that it keeps from being a fact. */
const BESIDE = 2

/** A group or nameless persons are accused of wrongdoing. */
const unnamedAccused: Check = function* (view) {
  for (const move of view.moves()) {
    const { sentence } = move
    if (sentence.quotesOthers(move) || sentence.near('hypothesis', move, BESIDE)) continue
    if (move.score < PLAIN && !accuses(move)) continue
    if (sentence.names().some(({ from, to }) => from >= move.from && to <= move.to)) continue
    yield {
      at: move,
      trigger: view.strongest(move),
      asks: 'who',
      missing: 'name',
      certainty: sentence.near('hypothesis', move) ? 'likely' : 'certain',
      evidence: [],
    }
  }
}

/** Whether the words name both a group or nameless persons and a wrong. */
function accuses({ sentence, ...at }: Move): boolean {
  return (
    sentence.near('wrongdoing', at, 0) && (sentence.near('accused', at, 0) || sentence.near('group', at, 0))
  )
}

export default unnamedAccused
