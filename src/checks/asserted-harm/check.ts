import {
  type Check,
  type Move,
  type SentenceView,
  type Stretch,
  type View,
  withTraits,
} from '../../reader/check.ts'
import { aimsAt, withinAim } from '../../reader/for-checks/aims-at.ts'
import { isParted } from '../../reader/for-checks/between-marks.ts'
import { isCourtReport } from '../../reader/for-checks/court-report.ts'
import { isAsserted, outrightIfHeard } from '../../reader/for-checks/outright.ts'
import { isTakenBack } from '../../reader/for-checks/taken-back.ts'
import { hitsIn, meet, meetsAny } from '../../reader/stretch.ts'
import { CONSEQUENCES, clauseOfHarm, isConsequence, isSought } from './consequence.ts'
import { isElement } from './element.ts'

/** Below this a word of harm must stand in the stretch, not denied: «не усугубляйте ситуацию» asserts none. */
const PLAIN = 0.3
/** From here on the model is believed, though the words could be of nature or only of misleading. */
const BELIEVED = 2
/** How strongly a threat must speak where harm is named as what something leads to: «әкеп соғады», "result in" are words of both. */
const IN_SO_MANY_WORDS = 2.5
/** Words between a harm and a figure that tells of it. */
const FIGURE = 6
/** Words between a hypothesis and the harm that it keeps from being a fact. */
const BESIDE = 4
/** Words between a ban and the harm of what it bans. */
const BANNED = 16

const ASKED = { asks: 'harm', missing: 'harm', evidence: [] } as const

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
    if (isOnlyNamed(view, move) || isCondition(sentence, harms)) continue
    if (move.score < BELIEVED && onlyMisleads(move, harms)) continue
    if (isMeantFirst(view, move, harms) || isBanned(sentence, harms)) continue
    note(told, move)
    const certainty = sentence.near('hypothesis', move) ? 'likely' : 'certain'
    yield { at: move, trigger: view.strongest(move), ...ASKED, certainty }
  }
  for (const harm of outrightIfHeard(
    view,
    'plain-harm',
    (phrase) => isNoGuess(phrase) && isHarm(view, phrase),
  ))
    if (note(told, harm)) yield { at: harm, trigger: [harm], ...ASKED, certainty: 'likely' }
  for (const list of CONSEQUENCES) {
    const isMeant = (phrase: Move): boolean =>
      isConsequence(view, phrase, list) && isHarm(view, { ...phrase, score: IN_SO_MANY_WORDS })
    for (const { sentence, ...harm } of outrightIfHeard(view, list, isMeant)) {
      // «Дүрбелеңге салып, тәртіпсіздікке ұрындыруы мүмкін»: one harm of a sentence is asked about.
      if (told.has(sentence.n)) continue
      const at = clauseOfHarm(sentence, harm)
      told.set(sentence.n, [at])
      yield { at, trigger: [harm], ...ASKED, certainty: 'likely' }
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

function hasFigure(move: Move): boolean {
  const figures = move.sentence.figures().filter(({ kind }) => kind !== 'year')
  // "Rumours cost lives: … 41 dead": of losses a figure anywhere in the sentence tells.
  const within = hitsIn(move, 'leads-to-loss').length > 0 ? Number.POSITIVE_INFINITY : FIGURE
  return figures.some(({ from }) => from >= move.from - within && from <= move.to + within)
}

/** "As the fire of 2017 showed": the event is told in which the harm was seen. */
function isShown(sentence: SentenceView): boolean {
  return sentence.hits('shown-by').length > 0 && sentence.figures().length > 0
}

/** «Это угрожает общественному порядку» says the harm in so many words, unless it is denied, averted or only named. */
function isHarm(view: View, phrase: Move): boolean {
  const { sentence } = phrase
  if (!isAsserted(sentence, phrase) || hasFigure(phrase)) return false
  if (isToCome(sentence, [phrase]) || isOnlyNamed(view, phrase)) return false
  if (isMeantFirst(view, phrase, [phrase])) return false
  return !sentence.near('forbidden', phrase, BESIDE)
}

function isNoGuess({ sentence, from, to }: Move): boolean {
  return !sentence.near('hypothesis', { from, to }, BESIDE)
}

/** «Вводит общество в заблуждение» tells what a falsehood is, and of no harm that it did. */
function onlyMisleads({ sentence }: Move, harms: readonly Stretch[]): boolean {
  const misleads = sentence.hits('misleads')
  return misleads.length > 0 && harms.length > 0 && harms.every((harm) => meetsAny(harm, misleads))
}

/** «Чтобы посеять панику», «не допустить хаоса»: what is sought or averted did not come yet. */
function isToCome(sentence: SentenceView, harms: readonly Stretch[]): boolean {
  const [first] = harms.toSorted((a, b) => a.from - b.from)
  if (!first) return false
  const governs = (list: string, harm: Stretch): boolean =>
    sentence.hits(list, withinAim(harm)).some((words) => !meet(words, harm) && aimsAt(sentence, words, harm))
  return (
    sentence.hits('averted', withinAim(first)).some((words) => aimsAt(sentence, words, first)) ||
    harms.every((harm) => governs('purpose', harm) || isSought(sentence, harm))
  )
}

/** "If these acts cause substantial harm, liability will arise": harm that a condition names did not come yet. */
function isCondition(sentence: SentenceView, harms: readonly Stretch[]): boolean {
  if (harms.length === 0) return false
  const opens = sentence.hits('opens-condition')
  const within = (harm: Stretch): boolean =>
    opens.some(({ from, to }) => to <= harm.from && !isParted(sentence, { from, to: harm.from + 1 }))
  return harms.every(within)
}

/** Harm as an element of an offence («повлёкшее тяжкие последствия») or as a purpose of others is no claim that it came. */
function isOnlyNamed(view: View, move: Move): boolean {
  const { sentence } = move
  if (sentence.citations().length > 0 || sentence.hits('defines').length > 0) return true
  if (sentence.hits('by-law').length > 0 || isShown(sentence) || isOfDisaster(sentence)) return true
  if (sentence.near('supposed', move, BESIDE) || (move.score < BELIEVED && isOfNature(move))) return true
  return isTakenBack(view, sentence) || isOnlyWorry(move) || isElement(move)
}

/** "The epidemic harms health" is of nature; "rumours about the disease spread panic" is of messages, which stand before the harm. */
function isOfNature({ sentence, from, to }: Move): boolean {
  const isNear = (hit: Stretch): boolean => hit.from < to + BESIDE && hit.to > from - BESIDE
  // «Привела к смертям и вспышкам | болезней»: illness is what came of it.
  const caused = new Set<number>()
  for (const list of ['leads-to-loss', 'leads-to-harm', 'stirs-harm'])
    for (const words of sentence.hits(list))
      for (let token = words.from + 1; token <= words.to + BESIDE; token++) caused.add(token)
  return (
    sentence.hits('of-nature').some((hit) => isNear(hit) && !caused.has(hit.from)) &&
    !sentence.hits('message').some((hit) => hit.from < to)
  )
}

/** "The earthquake caused great damage": an event that everybody knows, unless words are told of beside it. */
function isOfDisaster(sentence: SentenceView): boolean {
  if (sentence.hits('disaster-did').length === 0) return false
  return ['message', 'crime-of-words'].every((list) => sentence.hits(list).length === 0)
}

/** "In order to mislead people, disrupt order and undermine trust": all that a purpose governs is sought, the last of it too. */
function isMeantFirst(view: View, move: Move, harms: readonly Stretch[]): boolean {
  const { sentence } = move
  if (sentence.spokenIn.clauses.verbsLast || harms.length === 0) return false
  if (view.speaksFor('imputed-motive', move) <= 0) return false
  const able = sentence.hits('may-cause')
  // «Попытки … уже породили нервозность», «направлена на раскол и наносит ущерб»: what has a verb of its own is told as done.
  const done = sentence.hits('harm-done')
  if (harms.some(({ from, to }) => meetsAny({ from: from - 1, to }, done))) return false
  const first = Math.min(...harms.map(({ from }) => from))
  return sentence.hits('meant').some(({ to }) => to <= first) && !harms.some((harm) => meetsAny(harm, able))
}

/** "No one is allowed to publish anything that causes panic": what is banned for its harm did none yet. */
function isBanned(sentence: SentenceView, harms: readonly Stretch[]): boolean {
  const bans = sentence.hits('forbidden')
  if (bans.length === 0 || harms.length === 0) return false
  const begins = harms.map(({ from }) => from)
  const [first, last] = [Math.min(...begins), Math.max(...begins)]
  return bans.some(({ to }) => to <= first && last <= to + BANNED)
}

/** «Вызывает обеспокоенность» is what the speaker feels, unless the text tells who else does. */
function isOnlyWorry(move: Move): boolean {
  const worries = hitsIn(move, 'worry')
  if (worries.length === 0 || hitsIn(move, 'worried').length > 0) return false
  return hitsIn(move, 'harm').every((harm) => meetsAny(harm, worries))
}

export default withTraits(
  {
    asksWherePlainest: true,
    asks: ['harm'],
    missing: ['harm'],
    hears: ['imputed-motive'],
  },
  assertedHarm,
)
