import {
  type Check,
  type Move,
  type Raise,
  type SentenceView,
  type Stretch,
  type View,
  withTraits,
} from '../../reader/check.ts'
import { ofOneOffence } from '../../reader/cited/one-offence.ts'
import { isPenal, punishing } from '../../reader/cited/punishing.ts'
import { provisions } from '../../reader/evidence.ts'
import { casesTold, isPromised, isUntold } from '../../reader/for-checks/cases-told.ts'
import { certaintyOf } from '../../reader/for-checks/certainty.ts'
import { defines } from '../../reader/for-checks/defines.ts'
import { isGoodDeed } from '../../reader/for-checks/good-deed.ts'
import { isOfDefendants } from '../../reader/for-checks/of-defendants.ts'
import { isOfReport, isOfRumour } from '../../reader/for-checks/of-rumour.ts'
import { isOfWork } from '../../reader/for-checks/of-work.ts'
import { isAsserted, outright } from '../../reader/for-checks/outright.ts'
import { isTakenBack } from '../../reader/for-checks/taken-back.ts'
import { underArticle, underItsArticle } from '../../reader/for-checks/under-article.ts'
import { proceedingsOf } from '../../reader/proceedings.ts'
import type { Evidence } from '../../reader/reading.ts'
import { hitsIn, meetsAny } from '../../reader/stretch.ts'
import { isDeniedLater, isMetByPower } from './answered.ts'
import { askedOf } from './asked.ts'
import { isNoCrime } from './crime.ts'
import { aroundCases, isFarApart, otherThan, sectionsOf } from './far-apart.ts'
import { isMereUntruth, namesNoOffence, tellsOfPunishment } from './mere-untruth.ts'
import { isNoFact, isStillToCome, namesLiability, statesRule } from './no-fact.ts'
import { isOnlyOfName } from './of-name.ts'
import { eachOffence, gravestOf, kindsOf, punishedTopics } from './offences.ts'
import { isOnlyRude } from './only-rude.ts'
import { crimesOfCases, crimesOfOffences, isOfOtherCrime, isOtherCase } from './other-crime.ts'
import { casesIn, isOfOtherMatter, ofNoneOf } from './other-matter.ts'
import { isTally } from './tally.ts'
import { toldOutright } from './told-outright.ts'

/** As far down as words of an offence still tell of another one, where the text tells of any. */
const FAINT = -1.5
/** From here on the model is believed that an untruth is told of as an offence, though no law punishes it by itself. */
const BELIEVED_OF_UNTRUTH = 3
/** From here on the model is believed, whatever says that it is a film, a museum or a permitted deed. */
const BELIEVED_OF_STORY = 2
/** Words between a case and what makes it one that is only supposed. */
const BESIDE = 2
/** Words between an offence and what says that there is such a problem. */
const ITS_CLAUSE = 6

/** Where a text tells of a case, or of what somebody met with for an offence. */
const CASES = ['case-made', 'dealt-with']
/** Articles on the very conduct that are shown at most. */
const MOST_NORMS = 2
const BREACH = { asks: 'breach', missing: 'breach', topic: 'unused-power breach', evidence: [] } as const

/**
 * Offences are stated as fact, and the text tells of no case, charge, identified author or court: told of each offence where it is
 * said most plainly. One answer covers them, so that later ones refer back; the gravest by law asks for itself.
 */
const unusedPower: Check = function* (view) {
  const cases = numbersWithAny(view, CASES).filter((n) => tellsOfCase(view.sentence(n)))
  const isAnswered = cases.length > 0
  const told = offencesTold(view, cases).filter(
    (move) => !isMetByPower(view, move) && !isDeniedLater(view, move),
  )
  const [breach] = isAnswered ? [] : outright(view, 'breach-claimed', (phrase) => isBreach(view, phrase))
  // «Этиканы бұзу деп бағалады»: a breach of rules that are not named is no offence yet, however sure the model is.
  if (told.some(({ sentence }) => sentence.n !== breach?.sentence.n)) {
    if (!isWorkedOn(view, told, cases)) yield* told.map((move, place) => raiseOf(view, move, place, told))
    return
  }
  if (breach) yield { at: breach, trigger: [breach], ...BREACH, certainty: 'likely' }
}

/** The moves that tell of an offence as a fact, one for each offence, in the order of speech; where there are cases, those of none. */
function offencesTold(view: View, numbers: readonly number[]): readonly Move[] {
  const moves = view.moves().filter((move) => isFact(view, move))
  if (numbers.length > 0) {
    const cases = casesIn(view, numbers)
    const crimes = crimesOfCases(view, numbers)
    const around = aroundCases(view, numbers, sectionsOf(view))
    const isUnanswered = (move: Move): boolean =>
      isOfOtherCrime(view, move, crimes) ||
      (cases.lastTakingUp <= move.sentence.n && isFarApart(move, around))
    return eachOffence([
      ...moves.filter((move) => isUnanswered(move) || isOfOtherMatter(move, cases)),
      ...outrightOffences(view).filter(isUnanswered),
    ])
  }
  const told = unlessOnlySigned([...moves, ...outrightOffences(view)])
  if (told.length === 0) return []
  const faint = view.moves(
    FAINT,
    ({ sentence, score, ...at }) => score < 0 && sentence.near('offence', at, 0),
  )
  return eachOffence([
    ...told,
    ...faint.filter((move) => isFact(view, move) && !tellsOfPunishment(move.sentence)),
  ])
}

/** "They twist words. | This bears the signs of an offence": where an offence is called one, what names none is not asked about. */
function unlessOnlySigned(told: readonly Move[]): readonly Move[] {
  const calledSo = ({ sentence }: Move): boolean => sentence.hits('bears-signs').length > 0
  if (!told.some(calledSo)) return told
  return told.filter(
    (move) => calledSo(move) || kindsOf(move) !== undefined || move.sentence.hits('offence').length > 0,
  )
}

function outrightOffences(view: View): readonly Move[] {
  return toldOutright(view).filter(({ sentence }) => !isOnlyOfName(view, sentence))
}

function isFact(view: View, move: Move): boolean {
  const { sentence, score } = move
  if (sentence.quotesOthers(move) || namesLiability(view, move)) return false
  if (sentence.near('general', move, ITS_CLAUSE) || statesRule(move) || isStillToCome(move)) return false
  if (score < BELIEVED_OF_UNTRUTH && isMereUntruth(view, sentence)) return false
  if (namesNoOffence(view, move) || isTally(sentence) || isOnlyRude(sentence) || isOnlyOfName(view, sentence))
    return false
  if (score < BELIEVED_OF_STORY && (isNoCrime(move) || isGoodDeed(move, []))) return false
  if (isOfRumour(view, move, ['offence']) || isReported(view, move)) return false
  if (isNoFact(sentence, move, score) || isTakenBack(view, sentence)) return false
  if (isOfDefendants(view, move)) return false
  return !defines(sentence)
}

/** Whether what tells of the offence is what messages or talk tell: all words of the list, or one that is weighed as such. */
function isReported(view: View, move: Move): boolean {
  const words = hitsIn(move, 'offence')
  if (words.length > 0) return isOfReport(move, words) || isOfWork(move.sentence, words)
  return view.strongest(move).some((run) => isOfReport(move, [run]) || isOfWork(move.sentence, [run]))
}

function raiseOf(view: View, move: Move, place: number, told: readonly Move[]): Raise {
  const { law, on } = view
  const kinds = kindsOf(move)
  const asked = askedOf(view, move)
  const under = asked.asks === 'in-what' ? underArticle(view) : underItsArticle(view, move.sentence)
  const gravest = law && on ? gravestOf(view, law, on, told) : undefined
  return {
    at: move,
    trigger: move.score === 0 ? [move] : view.strongest(move),
    ...asked,
    fill: { proceedings: proceedingsOf(view), under },
    certainty: move.sentence.near('signs', move) ? 'likely' : certaintyOf(move),
    ...(kinds ? { matters: kinds } : {}),
    ...(place > 0 && move === gravest ? { topic: 'unused-power gravest' } : {}),
    evidence: lawOn(view, move),
  }
}

/** Articles that punish the very conduct named, as they stood that day: which of them a case is of is what is asked. */
function lawOn(view: View, { sentence }: Move): Evidence[] {
  const { law, on } = view
  if (!law || !on || sentence.citations().length > 0) return []
  const named = punishedTopics(sentence)
  const norms = ofOneOffence(sentence, punishing(view, law, on, sentence, named).filter(isPenal))
  // An article that is about something else besides comes behind those that are not.
  const exact = norms.filter(({ topics }) => topics.every((topic) => named.includes(topic)))
  return provisions((exact.length > 0 ? exact : norms).slice(0, MOST_NORMS))
}

/** "This is a violation of ethics and legislation" names no provision that was violated. */
function isBreach(view: View, phrase: Move): boolean {
  const { sentence } = phrase
  if (!isAsserted(sentence, phrase) || sentence.citations().length > 0) return false
  if (view.speaksFor('threatened-sanction', phrase) > 0 || defines(sentence)) return false
  return !sentence.near('hypothesis', phrase) && !isNoFact(sentence, phrase) && !isTakenBack(view, sentence)
}

/** A hypothesis tells of no case. */
function tellsOfCase(sentence: SentenceView): boolean {
  if (sentence.hits('hypothesis').length > 0) return false
  return [...casesTold(sentence), ...dealtWith(sentence)].some(
    (hit) => !isFalselyTold(sentence, hit) && !sentence.quotesOthers(hit),
  )
}

/** «Автору выписан штраф», "the file is with the investigator": no case is named, and there is one. */
function dealtWith(sentence: SentenceView): readonly Stretch[] {
  if (sentence.isQuestion) return []
  return sentence
    .hits('dealt-with')
    .filter((hit) => !sentence.negated(hit) && !isPromised(sentence, hit) && !isUntold(sentence, hit))
}

function numbersWithAny(view: View, lists: readonly string[]): readonly number[] {
  return [...new Set(lists.flatMap((list) => view.numbersWith(list)))].sort((one, other) => one - other)
}

/** «Ведется работа по установлению авторов»: somebody looks for who did it, or has stopped it. */
function isWorkedOn(view: View, told: readonly Move[], cases: readonly number[]): boolean {
  const offences = crimesOfOffences(view, told)
  const isOfOtherSubject = otherThan(view, told)
  const isOfNone = ofNoneOf(told)
  const others = new Set(cases.filter((n) => isOfNone(view.sentence(n))))
  return view.with('worked-on').some((sentence) => {
    if (isOtherCase(sentence, offences) || isOfOtherSubject(sentence) || others.has(sentence.n)) return false
    return sentence.hits('worked-on').some((hit) => {
      if (sentence.negated(hit) || isFalselyTold(sentence, hit) || isPromised(sentence, hit)) return false
      if (sentence.isQuestion || isUntold(sentence, hit)) return false
      if (sentence.quotesOthers(hit)) return false
      return !sentence.near('hypothesis', hit, BESIDE)
    })
  })
}

/** «Ложные сообщения о задержании известных лиц» tell of no detention. */
function isFalselyTold(sentence: SentenceView, told: Stretch): boolean {
  const isOfMessage = meetsAny(told, sentence.hits('told-of'))
  return isOfMessage && sentence.hits('topic-false-information').length > 0
}

export default withTraits(
  {
    asks: ['cases', 'signs', 'handed-over', 'in-what', 'breach'],
    missing: ['cases', 'in-what', 'breach'],
    hears: ['call-to-obey', 'threatened-sanction', 'wrong-standing'],
  },
  unusedPower,
)
