import {
  type Check,
  type Move,
  type Raise,
  type SentenceView,
  type Stretch,
  type View,
  withTraits,
} from '../../reader/check.ts'
import { betweenMarks, upToMark } from '../../reader/for-checks/between-marks.ts'
import { certaintyOf } from '../../reader/for-checks/certainty.ts'
import { isUpheld, outright, outrightIfHeard } from '../../reader/for-checks/outright.ts'
import { bySentence, meetsAny } from '../../reader/stretch.ts'
import { askedOf } from './asked.ts'
import { isNotice, isOfDistrust, isOfLay, isOfNoTrust, prefersLay, TRUSTING } from './no-trust.ts'

/** Below this words of trust, or a source, must stand in the stretch. */
const PLAIN = 0.5

// The model was trained with `trust`, `only` and `sources` as they stand: what they lack stands in the lists beside them.
/** Words of nobody else. */
const ONLY = ['only', 'sole']
/** Words at most between "only" and what is to be done, "read", and between it and whom to hear. */
const [TO_HEAR, WHOM] = [6, 12]
/** Words between a negation and what it takes back. */
const BEFORE = 2

/** The public is told to trust only official sources; without "only" the finding is weaker. */
const exclusiveTrust: Check = function* (view) {
  const moves = view.moves()
  const told = new Set<number>()
  for (const move of moves) {
    const { sentence } = move
    // «Верить стоит не только официальным источникам» says the contrary.
    if (sentence.quotesOthers(move) || sentence.near('not-only', move, 0)) continue
    const only = ONLY.some((list) => sentence.near(list, move))
    if (!only && (isNotice(move) || isOfLay(move) || isOfDistrust(move))) continue
    if (!isTrust(move) || isOfNoTrust(move)) continue
    told.add(sentence.n)
    yield {
      at: move,
      trigger: view.strongest(move),
      ...askedOf(view, move, only),
      certainty: only && !prefersLay(move) ? certaintyOf(move) : 'likely',
    }
  }
  yield* plainVerifying(view, moves)
  yield* heardAlone(view, told)
  yield* reliableOnlyThere(view, told)
  yield* onlyVoice(view, told)
}

/** A bare "only" tells nobody whom to believe. */
function isTrust(move: Move): boolean {
  const { sentence, score } = move
  if (score >= PLAIN || TRUSTING.some((list) => sentence.near(list, move, 0))) return true
  return sentence.near('sources', move, 0)
}

/** “News should be read on the ministry's page only”: whom to hear, that it is to be heard, and nobody else, in one clause. */
function* heardAlone(view: View, told: Set<number>): Generator<Raise> {
  for (const sentence of view.with('sole')) {
    if (told.has(sentence.n) || leavesOpen(sentence)) continue
    for (const sole of sentence.hits('sole')) {
      if (!sentence.near('learns-from', sole, TO_HEAR) || !sentence.near('heard-source', sole, WHOM)) continue
      if (!isMeant(sentence, sole)) continue
      const at = betweenMarks(sentence, sole)
      if (['learns-from', 'heard-source'].some((list) => sentence.hits(list, at).length === 0)) continue
      if (isOfNoTrust({ ...at, sentence, score: 0 })) continue
      told.add(sentence.n)
      yield {
        at,
        trigger: [sole],
        ...askedOf(view, { ...at, sentence, score: 0 }, true),
        certainty: 'likely',
      }
      break
    }
  }
}

/** “Verify any message only with …” says it in so many words, where the model hears the check at all. */
function* plainVerifying(view: View, moves: readonly Move[]): Generator<Raise> {
  const movesIn = bySentence(moves)
  for (const hit of outrightIfHeard(view, 'verify-only')) {
    const { sentence } = hit
    const at = upToMark(sentence, hit)
    if (meetsAny(at, movesIn(sentence))) continue
    if (sentence.quotesOthers(at) || sentence.negated(hit) || isOfNoTrust({ ...hit, ...at })) continue
    yield { at, trigger: [hit], ...askedOf(view, { ...hit, ...at }, true), certainty: 'likely' }
  }
}

/** “All reliable information is published on the official website” says of all other sources that they are not reliable. */
function* reliableOnlyThere(view: View, told: Set<number>): Generator<Raise> {
  for (const hit of outrightIfHeard(view, 'reliable-at')) {
    const { sentence } = hit
    if (told.has(sentence.n) || sentence.near('hypothesis', hit)) continue
    if (sentence.quotesOthers(hit) || sentence.negated(hit)) continue
    told.add(sentence.n)
    const at = upToMark(sentence, hit)
    yield { at, trigger: [hit], ...askedOf(view, { ...hit, ...at }, false), certainty: 'likely' }
  }
}

/** “Nobody else will tell you the truth”, “trust the department and no other source”: all others are waved away in so many words. */
function* onlyVoice(view: View, told: Set<number>): Generator<Raise> {
  const isSaid = (phrase: Move): boolean => isMeant(phrase.sentence, phrase)
  const heard = outrightIfHeard(view, 'only-voice', isSaid)
  for (const hit of [...heard, ...outright(view, 'only-from', isSaid)]) {
    const { sentence } = hit
    if (told.has(sentence.n) || leavesOpen(sentence)) continue
    const at = betweenMarks(sentence, hit)
    if (isOfNoTrust({ ...hit, ...at })) continue
    told.add(sentence.n)
    yield { at, trigger: [hit], ...askedOf(view, { ...hit, ...at }, true), certainty: 'likely' }
  }
}

/** A question, and «не только …», leave open whom else to hear. */
function leavesOpen(sentence: SentenceView): boolean {
  return sentence.isQuestion || sentence.hits('not-only').length > 0
}

/** “Nothing but the bulletin” excludes all others by a negation of its own; one before it (“not only”) takes that back. */
function isMeant(sentence: SentenceView, { from, to }: Stretch): boolean {
  if (!isUpheld(sentence, { from, to })) return false
  return !sentence.hits('negation', { from: from - BEFORE, to: from }).some((words) => words.to <= from)
}

export default withTraits(
  {
    asksWherePlainest: 1,
    quotes: 'call',
    asks: ['sources', 'checked', 'named', 'named-only', 'press', 'alone', 'unheard'],
    missing: ['sources', 'checked', 'named', 'press', 'alone', 'unheard'],
  },
  exclusiveTrust,
)
