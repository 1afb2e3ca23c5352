import { type Check, type Move, type Stretch, type View, withTraits } from '../../reader/check.ts'
import { isParted } from '../../reader/for-checks/between-marks.ts'
import { certaintyOf } from '../../reader/for-checks/certainty.ts'
import { isCourtReport } from '../../reader/for-checks/court-report.ts'
import { isAsserted, outright, outrightIfHeard } from '../../reader/for-checks/outright.ts'
import { hitsIn, meetsAny } from '../../reader/stretch.ts'
import { askedOf } from './asked.ts'
import { CONSEQUENCES, clauseOfHarm, isConsequence } from './consequence.ts'
import { BELIEVED, BESIDE, isOnlyNamed, onlyMisleads } from './only-named.ts'
import { isBanned, isCondition, isMeantFirst, isSupposed, isToCome } from './to-come.ts'

/** Below this a word of harm must stand in the stretch, not denied: «не усугубляйте ситуацию» asserts none. */
const PLAIN = 0.3
/** How strongly a threat must speak where harm is named as what something leads to: «әкеп соғады», "result in" are words of both. */
const IN_SO_MANY_WORDS = 2.5
/** Words between a harm and a figure that tells of it. */
const FIGURE = 6

/** Harm is asserted without a figure, an event or a study. */
const assertedHarm: Check = function* (view) {
  // The harm of a crime that stands before a court is an event, and the court established it.
  if (isCourtReport(view)) return
  const told: Told = new Map()
  for (const move of view.moves()) {
    const { sentence } = move
    const harms = hitsIn(move, 'harm')
    if (move.score < PLAIN && !harms.some((hit) => !sentence.negated(hit))) continue
    if (sentence.quotesOthers(move) || hasFigure(move) || isToCome(sentence, harms)) continue
    if (isOnlyNamed(view, move) || isCondition(sentence, harms) || isSupposed(move)) continue
    if (move.score < BELIEVED && onlyMisleads(move, harms)) continue
    if (isMeantFirst(view, move, harms) || isBanned(sentence, harms)) continue
    note(told, move)
    const certainty = sentence.near('hypothesis', move) ? 'likely' : certaintyOf(move)
    yield { at: move, trigger: view.strongest(move), ...askedOf(view, move), certainty }
  }
  for (const harm of outrightIfHeard(
    view,
    'plain-harm',
    (phrase) => isNoGuess(phrase) && isHarm(view, phrase),
  ))
    if (note(told, harm)) yield { at: harm, trigger: [harm], ...askedOf(view, harm), certainty: 'likely' }
  // "Clashes broke out because of false posts", «подмена ценностей неизбежна»: the harm stands before what does it, or is sure to come.
  for (const harm of outright(view, 'harm-by-words', (phrase) => isNoGuess(phrase) && isDone(view, phrase)))
    if (note(told, harm)) yield { at: harm, trigger: [harm], ...askedOf(view, harm), certainty: 'likely' }
  for (const list of CONSEQUENCES) {
    const isMeant = (phrase: Move): boolean =>
      isConsequence(view, phrase, list) && isHarm(view, { ...phrase, score: IN_SO_MANY_WORDS })
    for (const { sentence, ...harm } of outrightIfHeard(view, list, isMeant)) {
      // «Дүрбелеңге салып, тәртіпсіздікке ұрындыруы мүмкін»: one harm of a sentence is asked about.
      if (told.has(sentence.n)) continue
      const at = clauseOfHarm(sentence, harm)
      told.set(sentence.n, [at])
      yield { at, trigger: [harm], ...askedOf(view, { ...harm, sentence }), certainty: 'likely' }
    }
  }
}

/** Stretches that were raised, by sentence. */
type Told = Map<number, readonly Stretch[]>

/** Takes a stretch down, unless words of it were raised already. */
function note(told: Told, { sentence, from, to }: Pick<Move, 'sentence' | 'from' | 'to'>): boolean {
  const others = told.get(sentence.n) ?? []
  if (meetsAny({ from, to }, others)) return false
  told.set(sentence.n, [...others, { from, to }])
  return true
}

/** Whether a number tells how much harm was done. */
function hasFigure(move: Move): boolean {
  const figures = move.sentence.figures().filter(({ kind }) => kind !== 'year')
  // "Rumours cost lives: … 41 dead": of losses a figure anywhere in the sentence tells.
  const within = hitsIn(move, 'leads-to-loss').length > 0 ? Number.POSITIVE_INFINITY : FIGURE
  return figures.some(({ from }) => from >= move.from - within && from <= move.to + within)
}

/** «Это угрожает общественному порядку» says the harm in so many words, unless it is denied, averted or only named. */
function isHarm(view: View, phrase: Move): boolean {
  const { sentence } = phrase
  if (!isAsserted(sentence, phrase) || hasFigure(phrase)) return false
  if (isToCome(sentence, [phrase]) || isOnlyNamed(view, phrase) || isSupposed(phrase)) return false
  if (isMeantFirst(view, phrase, [phrase])) return false
  return !sentence.near('forbidden', phrase, BESIDE)
}

/** The same of words that begin with the harm, or with what does it: no purpose governs them. */
function isDone(view: View, phrase: Move): boolean {
  const { sentence } = phrase
  // «Драки произошли из-за решения судьи, | а ролики …»: the words behind the mark did nothing.
  if (!isAsserted(sentence, phrase) || hasFigure(phrase) || isParted(sentence, phrase)) return false
  return !isOnlyNamed(view, phrase) && !isSupposed(phrase) && !sentence.near('forbidden', phrase, BESIDE)
}

/** Whether no “perhaps” or “if” stands beside a phrase of harm. */
function isNoGuess({ sentence, from, to }: Move): boolean {
  return !sentence.near('hypothesis', { from, to }, BESIDE)
}

export default withTraits(
  {
    asksWherePlainest: 1,
    asks: ['harm', 'happened', 'forecast', 'figures', 'survey', 'mood', 'events', 'cause'],
    missing: ['harm', 'happened', 'forecast', 'figures', 'survey', 'mood', 'events'],
    hears: ['imputed-motive', 'unmeasured-trend'],
  },
  assertedHarm,
)
