import type { Day, Law, Norm } from '../../law/law.ts'
import {
  type Check,
  type Move,
  type SentenceView,
  type Stretch,
  type View,
  withTraits,
} from '../../reader/check.ts'
import { clauseOf } from '../../reader/cited/clause.ts'
import { wrongPlace } from '../../reader/cited/faults.ts'
import { offenceNamed } from '../../reader/cited/offence.ts'
import { ofOneOffence } from '../../reader/cited/one-offence.ts'
import { type CitedPlace, citationsIn, citedPlaces } from '../../reader/cited/places.ts'
import { punishing } from '../../reader/cited/punishing.ts'
import { statedTerms } from '../../reader/cited/stated-terms.ts'
import { lawNotChecked, provisions } from '../../reader/evidence.ts'
import { betweenMarks } from '../../reader/for-checks/between-marks.ts'
import { isOfRumour } from '../../reader/for-checks/of-rumour.ts'
import { tellsOnlyHarm } from '../../reader/for-checks/only-harm.ts'
import { outright } from '../../reader/for-checks/outright.ts'
import { ownTopics, topicsOf } from '../../reader/for-checks/topics.ts'
import { bySentence, hitsIn, meet, meetsAny } from '../../reader/stretch.ts'
import { appliedOther } from './applied-other.ts'
import { isLiabilityAside } from './liability-aside.ts'
import { isNamedAsInCode } from './named-as-in-code.ts'
import { requiredBy } from './required.ts'

const MOST_NORMS = 2
/** From here on the model's word is enough where the same words threaten. */
const PLAIN = 1
/** From here on the same words surely threaten with liability. */
const THREATENS = 1.5
/** The same where no word of liability stands in the sentence: "rumours lead to serious consequences" tells of harm. */
const WORDLESS = 3
/** Words of liability. */
const LIABILITY = ['liable', 'liability-told', 'plain-threat', 'acts-against', 'stern-words']
/** «Knowingly spreading false information»: a word may stand between the element and what it belongs to. */
const ONE_WORD = 1
/** From here on an element is dropped so plainly that naming it elsewhere does not mend it. */
const DROPPED = 2.5
/** Words between an offence and an element that is told of it. */
const BESIDE = 2
/** How much conduct that surely lacks an element counts beside what the model says. */
const OUTRIGHT = 5

/** The text names an offence but drops an element of it: asked once, where it is said most plainly. */
const misstatedElement: Check = function* (view) {
  let plainest: Move | undefined
  const moves = view.moves()
  for (const move of [...moves, ...droppedOutright(view, moves)]) {
    if (move.sentence.quotesOthers(move) || namesAllElements(view, move) || !namesLiability(view, move))
      continue
    if (plainest && weightOf(move) <= weightOf(plainest)) continue
    if (!citesWhatIsGone(view, move.sentence)) plainest = move
  }
  if (!plainest || (weightOf(plainest) < DROPPED && isNamedElsewhere(view, plainest))) {
    const { law, on } = view
    const applied = law && on ? appliedOther(view, law, on) : undefined
    if (applied) yield applied
    return
  }
  yield {
    at: plainest,
    trigger: view.strongest(plainest),
    missing: 'element',
    certainty: 'likely',
    ...asked(view, plainest),
  }
}

/** Conduct that is said to be careless, or capable of something, is most surely short of what the law punishes. */
function weightOf({ sentence, score }: Move): number {
  return score + (sentence.hits('element-dropped').length > 0 ? OUTRIGHT : 0)
}

/** «За непроверенную информацию грозит штраф», "when you share ignorantly, you may be charged", whatever the model makes of it. */
function droppedOutright(view: View, moves: readonly Move[]): readonly Move[] {
  const movesIn = bySentence(moves)
  const phrases = outright(
    view,
    'element-dropped',
    (phrase) => isSaid(phrase) && isOfMessages(phrase.sentence) && !namesElement(phrase.sentence),
  )
  return phrases
    .filter((phrase) => !meetsAny(phrase, movesIn(phrase.sentence)))
    .map((phrase) => ({ ...phrase, ...betweenMarks(phrase.sentence, phrase) }))
}

/** "Drivers who turn without checking" are careless about the road, not about what they pass on. */
function isOfMessages(sentence: SentenceView): boolean {
  return (
    ['speech', 'message'].some((list) => sentence.hits(list).length > 0) || ownTopics(sentence).length > 0
  )
}

/** What was not known or checked is negated by its own words. */
function isSaid({ sentence, ...at }: Move): boolean {
  return !sentence.quotesOthers(at) && !sentence.denied(at)
}

function namesElement(sentence: SentenceView): boolean {
  return ['full', 'with-element'].some((list) => sentence.hits(list).length > 0)
}

/** A text that names the whole offence at one place may be short at another. */
function isNamedElsewhere(view: View, { sentence }: Move): boolean {
  for (let n = 0; n < view.sentenceCount; n++)
    if (n !== sentence.n && view.sentence(n).hits('full').length > 0) return true
  return false
}

/**
 * «Заведомо ложной» keeps the element, unless words beside it take it back. Where it stands elsewhere in the sentence, «только если
 * лицо знало о ложности», only what drops an element most plainly is asked about.
 */
function namesAllElements(view: View, move: Move): boolean {
  const { sentence, score } = move
  if (sentence.hits('limited').length > 0 || isNamedAsInCode(view, move)) return true
  if (sentence.near('with-element', move, BESIDE) || hitsIn(move, 'knowing').length > 0) return true
  const full = sentence.hits('full')
  const dropped = sentence
    .hits('short')
    .some(
      (short) =>
        meet(short, move) &&
        !full.some((words) => words.from <= short.to && words.to + ONE_WORD >= short.from),
    )
  return full.length > 0 && (score < DROPPED || (sentence.near('full', move) && !dropped))
}

/** An element is dropped only where the offence itself is named, and liability for it beside it or by the same words. */
function namesLiability(view: View, move: Move): boolean {
  const { sentence } = move
  if (sentence.near('asks-for', move, 0) || isLiabilityAside(view, move)) return false
  // A known post that is found to be an offence is judged by what was found.
  if (hitsIn(move, 'offence-found').length > 0) return false
  if (tellsOnlyHarm(move, ['liable']) || isOnlyMoral(sentence) || tellsOnlyAction(view, sentence))
    return false
  if (isOfRumour(view, move, LIABILITY)) return false
  const isTold = LIABILITY.some((list) => sentence.hits(list).length > 0) || citesLaw(view, sentence)
  const threatens = view.speaksFor('threatened-sanction', move) > (isTold ? THREATENS : WORDLESS)
  // «По статье 73-3 КоАП: штраф 160 МРП», «виновные ответят по закону»: a penalty alone names no offence.
  // Where no offence is named by its words, what is punished must at least be speech: «за критику», not «за подделку билетов».
  const speaks = sentence.near('speech', move, 0)
  const isNamed = sentence.hits('short').length > 0 || ownTopics(sentence).length > 0
  if (move.score > PLAIN && threatens && (isNamed || (speaks && !citesLaw(view, sentence)))) return true
  if (sentence.near('element-dropped', move, 0) && isTold) return true
  return sentence.near('short', move) && (threatens || sentence.hits('liable').length > 0)
}

/** "Measures will be taken against those who spread lies": who acts, or has acted, does not say what the law punishes. */
function tellsOnlyAction(view: View, sentence: SentenceView): boolean {
  const actions = sentence.hits('action-only')
  if (actions.length === 0 || citesLaw(view, sentence)) return false
  return LIABILITY.every((list) => sentence.hits(list).every((hit) => meetsAny(hit, actions)))
}

/** «Несет моральную ответственность»: no law punishes. */
function isOnlyMoral(sentence: SentenceView): boolean {
  const moral = sentence.hits('moral-liability')
  if (moral.length === 0) return false
  return LIABILITY.every((list) => sentence.hits(list).every((hit) => meetsAny(hit, moral)))
}

function asked(view: View, move: Move) {
  const { sentence } = move
  const { law, on } = view
  const isCited = citesLaw(view, sentence)
  const norms = law && on ? normsOf(view, move, law, on) : []
  const shown = norms.filter(({ elements }) => elements.length > 0).slice(0, MOST_NORMS)
  if (shown.length === 0) return { ...askedUnchecked(view, sentence, isCited), evidence: lawNotChecked(view) }
  return { asks: 'element', fill: { requires: requiredBy(shown) }, evidence: provisions(shown) }
}

/**
 * Without an article whose elements are known. Of false information it can still be asked whether one must have known; anything
 * else would only ask for the article, and a threat asks for that.
 */
function askedUnchecked(view: View, sentence: SentenceView, isCited: boolean) {
  const topics = topicsOf(view, sentence)
  const isDropped = sentence.hits('element-dropped').length > 0
  if (topics.includes('false-information')) return { asks: 'knowledge' }
  if (isDropped && !topics.includes('incitement')) return { asks: 'knowledge' }
  const asks = isCited ? 'cited-not-checked' : 'not-checked'
  return isDropped ? { asks } : { asks, unlessAsks: 'threatened-sanction' }
}

/** The articles that the words or their clause cite, else the sentence; where it cites none, those that punish what it names. */
function normsOf(view: View, move: Move, law: Law, on: Day): readonly Norm[] {
  const { sentence } = move
  if (!citesLaw(view, sentence))
    return ofOneOffence(
      sentence,
      punishing(law, on, topicsOf(view, sentence), view.text(sentence), sentence.ofAll).filter(isOfSpeech),
    )
  const cited = citedBeside(view, move, law, on)
    .flatMap(({ citation }) => law.norm(citation, on) ?? [])
    .filter(({ kind }) => kind !== 'civil')
  const isTerm = statedTerms(view, sentence, true).length > 0
  const offence = isTerm ? offenceNamed(law, on, sentence, cited) : undefined
  const norms = [...(offence?.norms ?? []), ...cited]
  return [...new Map(norms.map((norm) => [norm.id, norm])).values()]
}

/** Of several places only those that the words or their clause cite: another clause tells of another offence. */
function citedBeside(view: View, move: Move, law: Law, on: Day): readonly CitedPlace[] {
  const { sentence } = move
  const places = citedPlaces(view, law, on, sentence)
  const within = places.filter((place) => meet(place.at, move))
  if (within.length > 0) return within
  const citedIn = (words: Stretch): readonly CitedPlace[] => {
    const clause = clauseOf(view, sentence, places, words)
    return places.filter((place) => meet(place.at, clause))
  }
  const beside = citedIn(move)
  const nearest = places.findLast((place) => place.at.to <= move.from) ?? places[0]
  return beside.length > 0 || nearest === undefined ? beside : citedIn(nearest.at)
}

/** Whether by its words or, where there is a law, as the law reads them. */
function citesLaw(view: View, sentence: SentenceView): boolean {
  const { law, on } = view
  return sentence.citations().length > 0 || (!!law && !!on && citationsIn(view, law, on, sentence).length > 0)
}

function isOfSpeech({ speech }: Norm): boolean {
  return speech
}

/** An article that is not in force is asked for as such, by another check. */
function citesWhatIsGone(view: View, sentence: SentenceView): boolean {
  const { law, on } = view
  if (!law || !on) return false
  return wrongPlace(law, on, citedPlaces(view, law, on, sentence)).length > 0
}

export default withTraits(
  {
    asks: ['element', 'knowledge', 'not-checked', 'cited-not-checked', 'applied-other'],
    missing: ['element'],
    hears: ['threatened-sanction'],
  },
  misstatedElement,
)
