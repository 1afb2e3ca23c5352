import type { Move, Raise, Stretch, View } from '../../reader/check.ts'
import { withItsClause } from '../../reader/for-checks/between-marks.ts'
import { outright, outrightIfHeard } from '../../reader/for-checks/outright.ts'
import { bySentence, meet, meetsAny } from '../../reader/stretch.ts'
import { isAdvice } from './advice.ts'
import { askedOf } from './asked.ts'
import { isByLaw } from './by-law.ts'
import { isOfCourtOnly, isPrivate } from './callers.ts'
import { isAttitudeOnly, isBeliefOnly, isCalmOnly } from './no-call.ts'

/** Words beside a call that tell what somebody did. */
const BESIDE = 2

/** "Be careful what you post", "cautioned editors against airing …" says it in so many words, whatever the model makes of it. */
export function* plainCalls(view: View, moves: readonly Move[]): Generator<Raise> {
  const movesIn = bySentence(moves)
  for (const hit of saidPlainly(view)) {
    const { sentence } = hit
    const at = withItsClause(sentence, hit)
    if (meetsAny(at, movesIn(sentence)) || sentence.quotesOthers(at) || isByLaw(sentence)) continue
    if (isOfCourtOnly(hit)) continue
    if (sentence.citations().length > 0) continue
    if (['safety-step', 'health-step'].some((list) => sentence.near(list, at, 0))) continue
    // «Не становитесь орудием» has a "not" of its own; only one before it takes the call back.
    if (sentence.hits('negation').some(({ from, to }) => from >= hit.from - 2 && to <= hit.from)) continue
    if (sentence.near('described', at, BESIDE)) continue
    const call = { ...hit, ...at }
    if (isBeliefOnly(call) || isCalmOnly(call) || isAttitudeOnly(call) || isPrivate(hit) || isAdvice(call))
      continue
    yield { at, trigger: [hit], ...askedOf(view, sentence, at), certainty: 'likely' }
  }
}

/** The phrase of each sentence that calls to refrain, or else to do as one is told, in so many words. */
function saidPlainly(view: View): readonly Move[] {
  const refraining = outrightIfHeard(view, 'calls-to-refrain')
  const known = new Set(refraining.map(({ sentence }) => sentence.n))
  const others = outrightIfHeard(view, 'plain-call').filter(({ sentence }) => !known.has(sentence.n))
  for (const { sentence } of others) known.add(sentence.n)
  // «Подумайте дважды, прежде чем публиковать»: counsel that the model does not know for a call.
  const counsels = outright(view, 'counsel').filter(
    ({ sentence }) => !known.has(sentence.n) && sentence.hits('prudent-counsel').length === 0,
  )
  for (const { sentence } of counsels) known.add(sentence.n)
  // «Велел врачам не общаться с прессой»: whoever is silenced before the press is called on, in whatever words.
  const silenced = outright(view, 'silenced').filter(({ sentence }) => !known.has(sentence.n))
  return [
    ...refraining.map((phrase) => longest(phrase, 'calls-to-refrain')),
    ...others.map((phrase) => longest(phrase, 'plain-call')),
    ...counsels,
    ...silenced,
  ]
}

/** Of the phrases that meet the first, the one that begins first: "exercise caution when posting", not "caution when posting". */
function longest(first: Move, list: string): Move {
  const begins = (best: Stretch, hit: Stretch): Stretch =>
    meet(hit, first) && hit.from < best.from ? hit : best
  return { ...first, ...first.sentence.hits(list).reduce(begins, first) }
}
