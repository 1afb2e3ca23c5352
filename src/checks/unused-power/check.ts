import { wordedFrom } from '../../law/worded.ts'
import {
  type Check,
  type Move,
  type Raise,
  type SentenceView,
  type Stretch,
  type View,
  withTraits,
} from '../../reader/check.ts'
import { isPenal, punishing } from '../../reader/cited/punishing.ts'
import { provisions } from '../../reader/evidence.ts'
import { asksWhether } from '../../reader/for-checks/asks-whether.ts'
import { isParted, sinceMark, upToMark } from '../../reader/for-checks/between-marks.ts'
import { casesTold, isPromised } from '../../reader/for-checks/cases-told.ts'
import { isToldBy } from '../../reader/for-checks/known-of.ts'
import { isOfRumour } from '../../reader/for-checks/of-rumour.ts'
import { isAsserted, outright } from '../../reader/for-checks/outright.ts'
import { isTakenBack } from '../../reader/for-checks/taken-back.ts'
import type { Evidence } from '../../reader/reading.ts'
import { hitsIn, meet, meetsAny } from '../../reader/stretch.ts'
import messages from './messages.json' with { type: 'json' }
import { eachOffence, gravestOf, punishedTopics } from './offences.ts'

const LIABILITY = 0.5
/** As far down as words of an offence still tell of another one, where the text tells of any. */
const FAINT = -1.5
/** What keeps an offence beside it from being stated as fact: «в случае …», «борьба с …», «слухи о …», «закон запрещает …», «не должно …», «в письме обвиняют …». */
const NO_FACT = ['hypothesis', 'prevention', 'rumoured', 'forbidden', 'ruled', 'charged']
/** Words between the two. */
const BESIDE = 2
/** Words between an offence and what says that there is such a problem. */
const ITS_CLAUSE = 6
/** Words that what is said of found messages takes at most. */
const OBJECT = 10
/** A rule begins its sentence. */
const AT_START = 4

const ASKED = { asks: 'cases', missing: 'cases' } as const
/** How a case begins anywhere. */
const ANYWHERE = wordedFrom(messages)('unused-power.proceedings')
/** Articles on the very conduct that are shown at most. */
const MOST_NORMS = 2
const BREACH = { asks: 'breach', missing: 'breach', topic: 'unused-power breach', evidence: [] } as const

/**
 * Offences are stated as fact, and the text tells of no case, charge, identified author or court: told of each offence where it is
 * said most plainly. One answer covers them, so that later ones refer back; the gravest by law asks for itself.
 */
const unusedPower: Check = function* (view) {
  if (view.with('case-made').some(tellsOfCase)) return
  const told = offencesTold(view)
  if (told.length > 0) {
    if (!isWorkedOn(view)) yield* told.map((move, place) => raiseOf(view, move, place, told))
    return
  }
  const [at] = outright(view, 'breach-claimed', (phrase) => isBreach(view, phrase))
  if (at) yield { at, trigger: [at], ...BREACH, certainty: 'likely' }
}

/** The moves that tell of an offence as a fact, one for each offence, in the order of speech. */
function offencesTold(view: View): readonly Move[] {
  const moves = view.moves().filter((move) => isFact(view, move))
  const told = [...moves, ...toldOutright(view)]
  if (told.length === 0) return []
  const faint = view.moves(
    FAINT,
    ({ sentence, score, ...at }) => score < 0 && sentence.near('offence', at, 0),
  )
  return eachOffence([...told, ...faint.filter((move) => isFact(view, move))])
}

function isFact(view: View, move: Move): boolean {
  const { sentence } = move
  if (sentence.quotesOthers(move) || namesLiability(view, move)) return false
  if (sentence.near('general', move, ITS_CLAUSE) || statesRule(move)) return false
  if (isOfRumour(view, move, hitsIn(move, 'offence'))) return false
  return sentence.hits('defines').length === 0 && !isNoFact(sentence, move) && !isTakenBack(view, sentence)
}

function raiseOf(view: View, move: Move, place: number, told: readonly Move[]): Raise {
  const { law, on } = view
  const isPlain = move.score > 0 && !move.sentence.near('signs', move)
  const gravest = law && on ? gravestOf(law, on, told) : undefined
  return {
    at: move,
    trigger: move.score === 0 ? [move] : view.strongest(move),
    ...ASKED,
    fill: { proceedings: law?.proceedings ?? ANYWHERE },
    certainty: isPlain ? 'certain' : 'likely',
    ...(place > 0 && move === gravest ? { topic: 'unused-power gravest' } : {}),
    evidence: lawOn(view, move),
  }
}

/** Articles that punish the very conduct named, as they stood that day: which of them a case is of is what is asked. */
function lawOn({ law, on }: View, { sentence }: Move): Evidence[] {
  if (!law || !on || sentence.citations().length > 0) return []
  const named = punishedTopics(sentence)
  const norms = punishing(law, on, named, '', sentence.ofAll).filter(isPenal)
  // An article that is about something else besides comes behind those that are not.
  const exact = norms.filter(({ topics }) => topics.every((topic) => named.includes(topic)))
  return provisions((exact.length > 0 ? exact : norms).slice(0, MOST_NORMS))
}

/** "This is a violation of ethics and legislation" names no provision that was violated. */
function isBreach(view: View, phrase: Move): boolean {
  const { sentence } = phrase
  if (!isAsserted(sentence, phrase) || sentence.citations().length > 0) return false
  if (view.speaksFor('threatened-sanction', phrase) > 0 || sentence.hits('defines').length > 0) return false
  return !sentence.near('hypothesis', phrase) && !isNoFact(sentence, phrase) && !isTakenBack(view, sentence)
}

/** Offences in so many words, whatever the model makes of what stands around them. */
function toldOutright(view: View): readonly Move[] {
  // «В сетях распространяются ложные сообщения».
  const spread = outright(
    view,
    'plain-spread',
    (phrase) => !isParted(phrase.sentence, phrase) && isSpread(view, phrase),
  )
  const found = [
    // «В прямых эфирах усматриваются признаки разжигания розни».
    ...outright(view, 'signs-of-offence', (phrase) => isSpread(view, phrase) && isSeen(phrase)),
    // «Выявлены публикации, содержащие ложные сведения».
    ...outright(view, 'false-posts', (phrase) => isToldBy('found', phrase) && isSpread(view, phrase)),
    // «Известно о лицах, распространяющих ложь».
    ...outright(view, 'spreaders', (phrase) => isToldBy('knows-of', phrase) && isSpread(view, phrase)),
  ]
  return [...spread, ...found.map((move) => ({ ...move, ...withItsWords(move) }))]
}

/** «Если усматриваются признаки …», «есть ли признаки …»: signs that are only supposed or looked for are of no offence. */
function isSeen(phrase: Move): boolean {
  const { sentence } = phrase
  // A count of materials is what an office reports of its work.
  if (sentence.figures().some(({ kind }) => kind === 'number')) return false
  return sentence.hits('hypothesis').length === 0 && !asksWhether(sentence, phrase, phrase)
}

/** A phrase with the words around it up to the next marks: who knows of it before, and what it is about behind. */
function withItsWords(phrase: Move): Stretch {
  return upToMark(phrase.sentence, sinceMark(phrase.sentence, phrase), OBJECT)
}

function isSpread(view: View, phrase: Move): boolean {
  const { sentence } = phrase
  if (!isAsserted(sentence, phrase)) return false
  if (sentence.hits('rumoured').length > 0) return false
  return view.speaksFor('threatened-sanction', phrase) <= 0 && !isNoFact(sentence, phrase)
}

function isNoFact(sentence: SentenceView, at: Stretch): boolean {
  if (sentence.hits('asks-to-examine').length > 0 || isOfKind(sentence, at)) return true
  return [...NO_FACT, 'lawful-choice'].some((list) => sentence.near(list, at, BESIDE))
}

/** «Ложные сообщения создают угрозу» is true of all of them, and tells of none. */
function isOfKind(sentence: SentenceView, at: Stretch): boolean {
  if (sentence.ofAll.terms.has('pointing', sentence.word(sentence.from))) return false
  return sentence.hits('kind-of-offence').some((hit) => meet(hit, at) && hit.from - sentence.from <= AT_START)
}

/** A hypothesis tells of no case. */
function tellsOfCase(sentence: SentenceView): boolean {
  if (sentence.hits('hypothesis').length > 0) return false
  return casesTold(sentence).some((hit) => !isFalselyTold(sentence, hit))
}

/** «Ведется работа по установлению авторов»: somebody looks for who did it, or has stopped it. */
function isWorkedOn(view: View): boolean {
  return view.with('worked-on').some((sentence) =>
    sentence.hits('worked-on').some((hit) => {
      if (sentence.negated(hit) || isFalselyTold(sentence, hit) || isPromised(sentence, hit)) return false
      return !sentence.near('hypothesis', hit, BESIDE)
    }),
  )
}

/** «Ложные сообщения о задержании известных лиц» tell of no detention. */
function isFalselyTold(sentence: SentenceView, told: Stretch): boolean {
  const isOfMessage = meetsAny(told, sentence.hits('told-of'))
  return isOfMessage && sentence.hits('topic-false-information').length > 0
}

/** «Распространение ложной информации – преступление по статье 274» tells what the law calls an offence, and of none. */
function statesRule(move: Move): boolean {
  const { sentence } = move
  if (sentence.citations().length === 0) return false
  // «Эти публикации – распространение …» tells of a case.
  if (sentence.ofAll.terms.has('pointing', sentence.word(sentence.from))) return false
  return sentence.hits('rule').some((hit) => meet(hit, move) && hit.from - sentence.from <= AT_START)
}

/** «Распространение … влечёт ответственность» says what the law punishes, not that it was done. */
function namesLiability(view: View, move: Move): boolean {
  return view.speaksFor('threatened-sanction', move) > Math.max(LIABILITY, move.score)
}

export default withTraits(
  { asks: ['cases', 'breach'], missing: ['cases', 'breach'], hears: ['threatened-sanction'] },
  unusedPower,
)
