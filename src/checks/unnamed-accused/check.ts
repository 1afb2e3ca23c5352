import {
  type Check,
  type Move,
  type Raise,
  type SentenceView,
  type Stretch,
  type View,
  withTraits,
} from '../../reader/check.ts'
import { asksWhether } from '../../reader/for-checks/asks-whether.ts'
import { betweenMarks, upToMark } from '../../reader/for-checks/between-marks.ts'
import { casesTold } from '../../reader/for-checks/cases-told.ts'
import { tellsOfDefendant } from '../../reader/for-checks/court-report.ts'
import { hangsOnCondition } from '../../reader/for-checks/if-so.ts'
import { isToldBy } from '../../reader/for-checks/known-of.ts'
import { isOfRumour } from '../../reader/for-checks/of-rumour.ts'
import { outright } from '../../reader/for-checks/outright.ts'
import { isTakenBack } from '../../reader/for-checks/taken-back.ts'
import { bySentence, hitsOfAny, meetsAny } from '../../reader/stretch.ts'
import { isDoneTo } from './done-to.ts'
import { movesItself } from './moves-itself.ts'
import { accusedByName, isProven, namesAccused } from './named.ts'
import {
  isAgainstIt,
  isAverted,
  isDecidedOn,
  isLawful,
  isOpinion,
  isSoughtAlready,
  isUndone,
} from './no-wrong.ts'
import { isOfFraud } from './of-fraud.ts'
import { beginsWithDoer, namesVaguely, opensRelative, vagueGroups, withItsGroup } from './vague.ts'
import { isOfVictims, namesNobody } from './victims.ts'

/** Below this the words must name who did it and what was done wrong, and the group be vague in so many words or stand first. */
const PLAIN = 1.6
/** The same where verbs stand last: what they accuse of is in their endings, and no list holds them all. */
const BY_ENDINGS = 0.8
/** From here on words accuse, whatever else they tell of. */
const SURE = 3.9
/** Words between a hypothesis and the accusation that it keeps from being a fact. */
const BESIDE = 2
/** Words that what a plain accusation tells of takes at most. */
const OBJECT = 6
/** Words that a clause which tells what is wrong takes at most. */
const RELATIVE = 14

/** Words that accuse whatever the model makes of them. */
const OUTRIGHT = [
  'plain-accusation',
  'others-hands',
  'spread-by',
  'spreaders',
  'ill-meaning',
  'paid-for-wrong',
] as const

type AccusingList = (typeof OUTRIGHT)[number] | 'vague-group'

/** Of these, such as end in a verb, whose object is quoted with it. */
const WITH_OBJECT: readonly AccusingList[] = ['plain-accusation', 'vague-group']

/** From here on words may be a call. */
const MAY_CALL = -0.8
/** Lists of these whose words accuse within a call as well. */
const PRESUPPOSES: readonly AccusingList[] = ['others-hands', 'spread-by']

const WHO = { asks: 'who', missing: 'name', evidence: [] } as const
const PROOF = { asks: 'proof', missing: 'proof', evidence: [] } as const
const WHERE = { asks: 'where', missing: 'where', evidence: [] } as const

/** A group or nameless persons are accused of wrongdoing; one that a later sentence points back to was asked for. */
const unnamedAccused: Check = function* (view) {
  const accusations = [...accusing(view)]
  const first = accusations.reduce((least, { at }) => Math.min(least, at.from), Number.POSITIVE_INFINITY)
  for (const accusation of accusations) {
    const { at, sentence } = accusation
    const isFirst = at.from === first
    if (isFirst || !isGroupAskedBefore({ from: at.from, to: at.to, sentence, score: 0 })) yield accusation
  }
}

function* accusing(view: View): Generator<Raise & { readonly sentence: SentenceView }> {
  const told: Move[] = []
  for (const move of view.moves(0, isSaid)) {
    const { sentence } = move
    if (sentence.quotesOthers(move) || hangsOnCondition(sentence, move)) continue
    if (move.score < plain(move) && !namesVaguely(move) && !beginsWithDoer(move) && !accusedByName(move))
      continue
    const isBelieved = move.score >= SURE
    if (!isBelieved && isTeller(move)) continue
    if (isNamedInVain(view, move) || sentence.near('forbidden', move, BESIDE)) continue
    if ((!isBelieved && tellsOfDefendant(sentence)) || isOfCase(move)) continue
    if (isNobodysWrong(view, move)) continue
    told.push(move)
    const certainty = sentence.near('hypothesis', move) ? 'likely' : 'certain'
    yield {
      sentence,
      at: withWhatIsWrong(sentence, withItsGroup(move)),
      trigger: view.strongest(move),
      ...askedOf(move),
      certainty,
    }
  }
  const toldIn = bySentence(told)
  const toldOutright = new Set<number>()
  for (const [list, hit] of accusedOutright(view)) {
    const at = WITH_OBJECT.includes(list)
      ? upToMark(hit.sentence, hit, OBJECT)
      : betweenMarks(hit.sentence, hit)
    if (toldOutright.has(hit.sentence.n) || meetsAny(at, toldIn(hit.sentence))) continue
    toldOutright.add(hit.sentence.n)
    yield { sentence: hit.sentence, at, trigger: [hit], ...askedOf(hit), certainty: 'likely' }
  }
}

/** "Some bloggers post videos | that insult teachers": what is wrong stands in the clause behind. */
function withWhatIsWrong(sentence: SentenceView, at: Stretch): Stretch {
  if (at.to >= sentence.to || sentence.parted(at.to)) return at
  return opensRelative(sentence, at.to) ? upToMark(sentence, at, RELATIVE) : at
}

/** "These individuals", «такие каналы» are a group that was asked about before; «те, кто …» are not. */
function isGroupAskedBefore(at: Move): boolean {
  const { sentence } = at
  const { demonstratives } = sentence.spokenIn.terms
  const groups = hitsOfAny(at, ['accused', 'group'])
  const first = groups.reduce((least, { from }) => Math.min(least, from), sentence.to)
  return first < sentence.to && first > sentence.from && demonstratives.test(sentence.word(first - 1))
}

/** What accuses in so many words. */
function* accusedOutright(view: View): Generator<readonly [AccusingList, Move]> {
  for (const list of OUTRIGHT)
    for (const hit of outright(view, list, (phrase) => isAccusation(view, phrase, list))) yield [list, hit]
  for (const hit of vagueGroups(view)) if (isAccusation(view, hit, 'vague-group')) yield ['vague-group', hit]
}

/** Of information that moves by itself only the place can be asked, and of those named what it was established by. */
function askedOf(move: Move): typeof WHO | typeof WHERE | typeof PROOF {
  if (accusedByName(move)) return PROOF
  return movesItself(move) ? WHERE : WHO
}

/** Whether there is nobody to ask for: those accused are named, and not as a person whose wrong the text leaves without a ground. */
function isNamedInVain(view: View, move: Move): boolean {
  return namesAccused(move) && (!accusedByName(move) || isProven(view))
}

/** «Отдельные блогеры распространяют ложь» accuses in so many words, unless it is denied, supposed, told of as a case, or only a call or a threat. */
function isAccusation(view: View, phrase: Move, list: AccusingList): boolean {
  const { sentence } = phrase
  if (list === 'paid-for-wrong' && sentence.hits('proven-by').length > 0) return false
  if (list === 'spreaders' && !isToldBy('knows-of', phrase)) return false
  if (sentence.quotesOthers(phrase) || isTeller(phrase)) return false
  if (sentence.denied(phrase) || tellsOfDefendant(sentence)) return false
  if (isNegated(phrase, PRESUPPOSES.includes(list) ? 0 : BESIDE)) return false
  if (['forbidden', 'averted'].some((other) => sentence.near(other, phrase, BESIDE))) return false
  if (hangsOnCondition(sentence, phrase)) return false
  // «Руками нечистоплотных взрослых это может втянуть детей»: what may come of them is open, what they are is not.
  const isThreat = view.speaksFor('threatened-sanction', phrase) > 0
  if (list !== 'others-hands' && (isThreat || isSupposed(phrase))) return false
  // «Не верьте слухам, распространяемым отдельными блогерами»: the call takes for granted that they spread them.
  if (!PRESUPPOSES.includes(list) && view.speaksFor('call-to-obey', phrase) > MAY_CALL) return false
  return !isNamedInVain(view, phrase) && !isNobodysWrong(view, phrase)
}

/** «Заңды білсе де, елемейді» supposes nothing. */
function isSupposed({ sentence, from, to }: Move): boolean {
  const concessions = sentence.hits('concession')
  return sentence
    .hits('hypothesis')
    .some((hit) => hit.from < to + BESIDE && hit.to > from - BESIDE && !meetsAny(hit, concessions))
}

/** «Халықтың емес, рудың мүддесін қорғап отыр»: where verbs stand last, a negation denies nothing behind it. */
function isNegated({ sentence, from, to }: Move, before: number): boolean {
  const { verbsLast } = sentence.spokenIn.clauses
  // «Не платят налогов» is what they are accused of.
  const omissions = sentence.hits('omission')
  return sentence
    .hits('negation')
    .filter((hit) => hit.from >= from - before && hit.to <= to + 1 && !meetsAny(hit, omissions))
    .some((hit) => !verbsLast || hit.to > from)
}

/** The group suffered what others did, the message is called untrue, or swindlers are warned of. */
function isNobodysWrong(view: View, move: Move): boolean {
  if (isOfRumour(view, move, ['accused', 'wrongdoing', 'does-wrong'])) return true
  if (isDoneTo(move) || isOfFraud(move) || isTakenBack(view, move.sentence) || isOfVictims(move)) return true
  if (isLawful(move) || isOpinion(move) || isUndone(move) || isAgainstIt(move)) return true
  if (move.sentence.isQuestion && asksWhether(move.sentence, move, move)) return true
  if (move.score >= SURE) return false
  if (namesNobody(move) || isAverted(move)) return true
  return isSoughtAlready(view, move) || isDecidedOn(view, move)
}

function isSaid(move: Move): boolean {
  return move.score >= plain(move) || (namesWrong(move) && namesWhom(move))
}

function plain({ sentence }: Move): number {
  return sentence.spokenIn.clauses.verbsLast ? BY_ENDINGS : PLAIN
}

/** "Apprehended several individuals over false messages": whose case is told has been asked about by those who opened it. */
function isOfCase(move: Move): boolean {
  return move.score < SURE && meetsAny(move, casesTold(move.sentence))
}

/** "As some bloggers claim, …": whoever is only said to have told something does no wrong by it. */
function isTeller(move: Move): boolean {
  const { sentence, from, to } = move
  const isOwn = (at: Stretch): boolean => !sentence.quotesOthers(at)
  if (hitsOfAny(move, ['by-name', 'wrongdoing']).some(isOwn)) return false
  for (let token = from; token < to; token++) if (!isOwn({ from: token, to: token + 1 })) return true
  // “Some media outlets reported | that the driver lied”.
  const isUntrue = sentence.hits('said-falsely').length > 0
  if (!isUntrue && to + 2 <= sentence.to && !isOwn({ from: to + 1, to: to + 2 })) return true
  // «Бір азамат … деп жазды»: where verbs stand last, what tells of it stands right behind.
  return (
    sentence.spokenIn.clauses.verbsLast && sentence.hits('then-told', { from: to, to: to + 2 }).length > 0
  )
}

/** Whether the words name a wrong, or call somebody by it («провокаторы»). */
function namesWrong(move: Move): boolean {
  return ['by-name', 'wrongdoing', 'does-wrong'].some((list) => move.sentence.near(list, move, 0))
}

function namesWhom(move: Move): boolean {
  return ['by-name', 'accused', 'group', 'doers'].some((list) => move.sentence.near(list, move, 0))
}

export default withTraits(
  {
    asksWherePlainest: true,
    quotes: 'deed',
    asks: ['who', 'where', 'proof'],
    missing: ['name', 'where', 'proof'],
    hears: ['threatened-sanction', 'call-to-obey'],
  },
  unnamedAccused,
)
