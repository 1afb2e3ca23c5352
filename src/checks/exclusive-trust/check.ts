import { type Check, type Move, type Raise, type Stretch, type View, withTraits } from '../../reader/check.ts'
import { betweenMarks, upToMark } from '../../reader/for-checks/between-marks.ts'
import { outright } from '../../reader/for-checks/outright.ts'
import { bySentence, hitsIn, meetsAny } from '../../reader/stretch.ts'

/** Below this the words of trust, or a source with "only", must stand in the stretch. */
const PLAIN = 3
/** From here on a source that is named without "only" is recommended, not just mentioned. */
const NAMED = 1

/** Words of trusting, and of asking, learning or reading from somebody. */
const TRUSTING = ['trust', 'turn-to']

const ASKED = { asks: 'sources', missing: 'sources', evidence: [] } as const

/** The public is told to trust only official sources; without "only" the finding is weaker. */
const exclusiveTrust: Check = function* (view) {
  const moves = view.moves()
  const told = new Set<number>()
  for (const move of moves) {
    const { sentence } = move
    // «Верить стоит не только официальным источникам» says the contrary.
    if (sentence.quotesOthers(move) || sentence.near('not-only', move, 0)) continue
    const only = sentence.near('only', move)
    if (!only && sentence.near('safety-step', move, 0)) continue
    if (!isTrust(move, only)) continue
    told.add(sentence.n)
    yield { at: move, trigger: view.strongest(move), ...ASKED, certainty: only ? 'certain' : 'likely' }
  }
  yield* plainVerifying(view, moves)
  yield* heardAlone(view, told)
  yield* reliableOnlyThere(view, told)
}

/** A bare "only", or a source that is only named, tells nobody whom to believe. */
function isTrust(move: Move, only: boolean): boolean {
  const { sentence, score } = move
  if (score >= PLAIN || TRUSTING.some((list) => sentence.near(list, move, 0))) return true
  return sentence.near('sources', move, 0) && (only || score >= NAMED)
}

/** Words from the first to the last of "should be read … only", and of these with whom to hear. */
const [HEARD_ALONE, WITH_SOURCE] = [8, 14]

/** “News should be read on the ministry's page only”: whom to hear, that it is to be heard, and nobody else, in one clause. */
function* heardAlone(view: View, told: Set<number>): Generator<Raise> {
  for (const sentence of view.with('sole')) {
    if (told.has(sentence.n) || sentence.isQuestion || sentence.hits('not-only').length > 0) continue
    for (const sole of sentence.hits('sole')) {
      const clause = betweenMarks(sentence, sole)
      const whole = { ...clause, sentence, score: 0 }
      const learns = hitsIn(whole, 'learns-from').filter((hit) => within(HEARD_ALONE, hit, sole))
      const sources = hitsIn(whole, 'heard-source').filter((hit) => within(WITH_SOURCE, hit, sole))
      if (learns.length === 0 || sources.length === 0) continue
      if (sentence.quotesOthers(whole) || sentence.denied(whole) || sentence.negated(sole)) continue
      told.add(sentence.n)
      yield { at: whole, trigger: [sole], ...ASKED, certainty: 'likely' }
      break
    }
  }
}

function within(words: number, one: Stretch, other: Stretch): boolean {
  return Math.max(one.to, other.to) - Math.min(one.from, other.from) <= words
}

/** “Verify any message only with …” says it in so many words, whatever the model makes of it. */
function* plainVerifying(view: View, moves: readonly Move[]): Generator<Raise> {
  const movesIn = bySentence(moves)
  for (const hit of outright(view, 'verify-only')) {
    const { sentence } = hit
    const at = upToMark(sentence, hit)
    if (meetsAny(at, movesIn(sentence))) continue
    if (sentence.quotesOthers(at) || sentence.negated(hit)) continue
    yield { at, trigger: [hit], ...ASKED, certainty: 'certain' }
  }
}

/** “All reliable information is published on the official website” says of all other sources that they are not reliable. */
function* reliableOnlyThere(view: View, told: ReadonlySet<number>): Generator<Raise> {
  for (const hit of outright(view, 'reliable-at')) {
    const { sentence } = hit
    if (told.has(sentence.n) || sentence.near('hypothesis', hit)) continue
    if (sentence.quotesOthers(hit) || sentence.negated(hit)) continue
    yield { at: upToMark(sentence, hit), trigger: [hit], ...ASKED, certainty: 'likely' }
  }
}

export default withTraits(
  { asksWherePlainest: true, asks: ['sources'], missing: ['sources'] },
  exclusiveTrust,
)
