import type { Check, Move, Raise, SentenceView, Stretch, View } from '../../reader/check.ts'
import { meet } from '../../reader/stretch.ts'
import { upToMark } from '../../reader/up-to-mark.ts'

/** Below this words of giving in or of disregard are no call by themselves. */
const PLAIN = 1

/** As far down as a call in so many words («просит не пользоваться», "call off the strike") says what the model doubts. */
const FAINT = -1.2

/** A bare call to keep the law, to refrain, not to spread, with no rule named. */
const callToObey: Check = function* (view) {
  const moves = callsOf(view)
  for (const move of moves) {
    const { sentence } = move
    if (sentence.quotesOthers(move) || sentence.citations().length > 0) continue
    // “Verify any message only with …” asks for trust, and forbids nothing.
    if (sentence.near('verify-only', move, 0)) continue
    if (isDescribed(move) || isSafetyStep(move) || isDoubted(move) || callsOnValues(view, move)) continue
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
  yield* plainRefraining(view, moves)
}

function callsOf(view: View): readonly Move[] {
  const usual = view.moves()
  const known = new Set(usual.map(({ from }) => from))
  const said = view
    .moves(FAINT)
    .filter(({ sentence, ...at }) => !known.has(at.from) && sentence.near('plain', at, 0))
  return said.length === 0 ? usual : [...usual, ...said].sort((a, b) => a.from - b.from)
}

/** "Be careful what you post", "cautioned editors against airing …" says it in so many words, whatever the model makes of it. */
function* plainRefraining(view: View, moves: readonly Move[]): Generator<Raise> {
  for (const [sentence, hit] of saidPlainly(view)) {
    const at = wholeCall(sentence, hit)
    if (moves.some((move) => meet(move, at)) || sentence.quotesOthers(at)) continue
    if (sentence.citations().length > 0 || sentence.near('safety-step', at, 0)) continue
    // «Не становитесь орудием» has a "not" of its own; only one before it takes the call back.
    if (sentence.hits('negation').some(({ from, to }) => from >= hit.from - 2 && to <= hit.from)) continue
    yield {
      at,
      trigger: [hit],
      asks: 'conduct',
      missing: 'conduct',
      certainty: 'certain',
      evidence: [],
      topic: 'call-to-obey conduct',
    }
  }
}

/** A call up to the next mark; one that ends there, as Kazakh verbs do, from the last mark on. */
function wholeCall(sentence: SentenceView, hit: Stretch): Stretch {
  const at = upToMark(sentence, hit)
  let { from } = at
  if (at.to === hit.to) while (from > sentence.from && !sentence.parted(from)) from--
  return { from, to: at.to }
}

/** The phrase of each sentence that calls to refrain, or else to do as one is told, in so many words. */
function* saidPlainly(view: View): Generator<readonly [SentenceView, Stretch]> {
  const refraining = new Set<number>()
  for (const sentence of view.with('calls-to-refrain')) {
    const hit = longest(sentence.hits('calls-to-refrain'))
    if (!hit) continue
    refraining.add(sentence.n)
    yield [sentence, hit]
  }
  for (const sentence of view.with('plain-call')) {
    const hit = refraining.has(sentence.n) ? undefined : longest(sentence.hits('plain-call'))
    if (hit) yield [sentence, hit]
  }
}

/** Of the phrases that meet the first, the one that begins first: "exercise caution when posting", not "caution when posting". */
function longest(hits: readonly Stretch[]): Stretch | undefined {
  const [first] = hits
  if (!first) return undefined
  return hits.reduce((best, hit) => (meet(hit, first) && hit.from < best.from ? hit : best), first)
}

/** «Не верьте слухам» forbids a belief, and no conduct; «не верьте и не пересылайте» forbids both. */
function isBeliefOnly(move: Move): boolean {
  const isIn = (list: string): boolean => move.sentence.near(list, move, 0)
  return isIn('belief') && !isIn('refrain') && !isIn('keep-law')
}

/** «Отказались подчиниться», "their work complies with the law": what somebody did is no call. */
function isDescribed({ sentence, ...at }: Move): boolean {
  return sentence.near('described', at, 0)
}

/** «Идти на поводу», "disregard the public order": such words alone are no call. */
function isDoubted({ sentence, score, ...at }: Move): boolean {
  if (score >= PLAIN || sentence.near('calls-to-refrain', at, 0)) return false
  return sentence.near('not-give-in', at, 0)
}

/** «Воздержаться от поездок» is advice; «воздержаться от поездок на митинг» is none. */
function isSafetyStep({ sentence, ...at }: Move): boolean {
  if (sentence.near('calls-to-refrain', at, 0)) return false
  return sentence.near('safety-step', at, 0) && sentence.hits('topic-rally').length === 0
}

/** «Не поддавайтесь панике» calls for calm, not for obedience; with «и провокациям» it calls for both. */
function callsOnValues(view: View, move: Move): boolean {
  return view.speaksFor('value-appeal', move) > move.score && !move.sentence.near('provoked', move, 0)
}

export default callToObey
