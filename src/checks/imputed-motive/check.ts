import {
  type Check,
  type Move,
  type SentenceView,
  type Stretch,
  type View,
  withTraits,
} from '../../reader/check.ts'
import { upToMark } from '../../reader/for-checks/between-marks.ts'
import { certaintyOf } from '../../reader/for-checks/certainty.ts'
import { isCourtReport, tellsOfDefendant } from '../../reader/for-checks/court-report.ts'
import { isOnlyFromElsewhere, isServicePaidFromElsewhere } from '../../reader/for-checks/from-elsewhere.ts'
import { hangsOnCondition } from '../../reader/for-checks/if-so.ts'
import { isListedPay } from '../../reader/for-checks/listed-pay.ts'
import { isOfCriminalsPursued } from '../../reader/for-checks/of-criminals-pursued.ts'
import { isOfRumour } from '../../reader/for-checks/of-rumour.ts'
import { isAsserted } from '../../reader/for-checks/outright.ts'
import { isOfThosePursued } from '../../reader/for-checks/pursued.ts'
import { namesTopic } from '../../reader/for-checks/topics.ts'
import { bySentence, meet, meetsAny, tokensOf } from '../../reader/stretch.ts'
import { asker, isPaid } from './asked.ts'
import { isOrdinaryPay } from './for-pay.ts'
import { isFoundByCourt } from './found-by-court.ts'
import { isDoneByAct, isEffectOnly, mayCauseOnly, TOLD_OF, tellsNoAim } from './only-effect.ts'
import { BELIEVED, BESIDE, isClaimed, isForGood, isOfWhoever, isOnlyNamed, isSupposed } from './only-named.ts'
import { describedPurpose } from './phrase.ts'
import { plainPurposes } from './plain-purposes.ts'
import { reproacher } from './reproached.ts'

/** Below this the words must tell of a purpose, a paymaster or a plan. */
const PLAIN = 1.2
/** The same where verbs stand last: their endings tell a purpose, and no list holds them all. */
const BY_ENDINGS = 0.4
/** What is said of others, or done against them. */
const ABOUT_OTHERS = ['message', 'group', 'perhaps-ill']
/** From here on a motive is one, though the text reproaches nobody. */
const UNDOUBTED = 3.3
/** How strongly the stretch must accuse somebody to name one itself. */
const ACCUSED = 1
/** What makes more of money than where it comes from. */
const AIMS = ['purpose', 'motive', 'plan', 'paymaster', 'sought']
/** Words between those who steal and what they are after: "robbers | are using that | to get victims to open". */
const THEIR_VERB = 3
/** Words that what a purpose aims at takes at most. */
const OBJECT = 10

/** What somebody wants, by this check's own lists. */
const WANTED = ['sought', 'motive', 'plan']

const COUNTED = { asks: 'count', missing: 'count', evidence: [], sort: 'paid' } as const

/** A purpose, a paymaster or a plan of others is asserted without ground. */
const imputedMotive: Check = function* (view) {
  const askedOf = asker(view)
  const reproaches = reproacher(view)
  const moves = view
    .moves(0, (move) => move.score >= leastWordless(move) || tellsPurpose(move))
    .filter((move) => move.score >= UNDOUBTED || !isEveryday(view, move, reproaches))
  for (const move of moves) {
    const isBelieved = move.score >= BELIEVED
    if (move.sentence.quotesOthers(move) || (!isBelieved && isSupposed(move))) continue
    if (hangsOnCondition(move.sentence, move) || isOfRumour(view, move, [])) continue
    if (isOnlyNamed(move) || isForCourt(view, move) || isOfThieves(move) || mayCauseOnly(move)) continue
    if ((!isBelieved && (isOfOurs(move) || isEffectOnly(move))) || tellsNoAim(move)) continue
    if (move.score < UNDOUBTED && isOfWork(view, move)) continue
    if (isForGood(move) || isOfWhoever(view, move)) continue
    if (isListedPay(move, WANTED) || isOfThosePursued(view, move, WANTED)) continue
    const certainty = move.sentence.near('hypothesis', move) ? 'likely' : certaintyOf(move)
    const asked = isCountOfPaid(move) ? COUNTED : askedOf(move)
    const described = describedPurpose(move)
    const at = described ?? move
    yield { at, trigger: view.strongest(move), ...asked, certainty, isPhrase: described !== undefined }
  }
  const movesIn = bySentence(moves)
  const told = new Set<number>()
  for (const { sentence, purpose, isAgainst } of plainPurposes(view, reproaches)) {
    const at = upToMark(sentence, purpose, OBJECT)
    const words = tokensOf([at])
    if (meetsAny(at, movesIn(sentence)) || !words.isDisjointFrom(told)) continue
    if (!(isAgainst ? !sentence.isQuestion && !sentence.quotesOthers(at) : isAsserted(sentence, at))) continue
    if (!isClaimed(view, sentence, at) || isOfThieves({ ...at, sentence })) continue
    const claimed = { ...at, sentence, score: 0 }
    if (isForGood(claimed) || isFoundByCourt(view, claimed) || isGainOfCriminals(claimed)) continue
    if (isListedPay(claimed, WANTED) || isOfThosePursued(view, claimed, WANTED)) continue
    for (const word of words) told.add(word)
    yield { at, trigger: [at], ...askedOf({ ...at, sentence }), certainty: 'likely' }
  }
}

/** "Those who wish to drive", «хотят передать детям»: where a text names no wrong at all, everyday wishes are nobody's motive. */
function isEveryday(view: View, move: Move, reproaches: () => boolean): boolean {
  const { sentence } = move
  if (isIll(move) || isPaid(sentence, move)) return false
  if (view.speaksFor('unnamed-accused', move) >= ACCUSED) return false
  if (move.score < BELIEVED) return !namesTopic(view)
  // «Письмо составлено с целью …»: what is written is written for others to believe.
  return ABOUT_OTHERS.every((list) => sentence.hits(list).length === 0) && !reproaches()
}

/** What is done for pay, for a service or by an act of office. */
function isOfWork(view: View, move: Move): boolean {
  return isServedFromElsewhere(move) || isDoneByAct(move) || isOrdinaryPay(view, move)
}

/** "The defendant threw a can in an effort to break the glass": what a defendant meant a court finds; only a purpose against the public is claimed. */
function isForCourt(view: View, move: Move): boolean {
  if (tellsOfDefendant(move.sentence) || isFoundByCourt(view, move)) return true
  if (isGainOfCriminals(move)) return true
  return !isIll(move) && isCourtReport(view)
}

/** "The unit targets perpetrators who exploit women for gain": what criminals want has not to be proved, who pays them has. */
function isGainOfCriminals(move: Move): boolean {
  const { sentence } = move
  const gain = sentence.hits('for-gain', move)
  if (gain.length === 0 || !isOfCriminalsPursued(move)) return false
  return sentence.hits('paymaster').every((hit) => meetsAny(hit, gain))
}

/** Whether words of harm to the public stand in the purpose: «дестабилизация», "sow panic". */
function isIll(move: Move): boolean {
  return ['ill-purpose', 'sought'].some((list) => move.sentence.near(list, move, 0))
}

/** «Мошенники пытаются получить доступ к счетам»: what swindlers are after is no motive that has to be proved. */
function isOfThieves({ sentence, from, to }: Stretch & { readonly sentence: SentenceView }): boolean {
  const isTheirs = sentence.near('fraudster', { from: from - THEIR_VERB, to }, BESIDE)
  return isTheirs && !sentence.near('ill-purpose', { from, to }, 0)
}

/** "The purpose of this letter is …", «цель проверки»: one's own purpose, unless a bad one of others stands beside it. */
function isOfOurs(move: Move): boolean {
  return move.sentence.near('of-ours', move, BESIDE) && !isIll(move)
}

/** "About 200 organisations are financed from abroad" gives a figure, and no purpose: asked is whose figure it is. */
function isCountOfPaid(move: Move): boolean {
  const { sentence } = move
  const has = (list: string): boolean => sentence.near(list, move, 0)
  if (!has('financed')) return false
  return sentence
    .figures()
    .some((figure) => meet(figure, move) && (figure.kind === 'number' || figure.kind === 'share'))
}

/** How sure the model must be where no words tell a purpose. */
function leastWordless({ sentence }: Move): number {
  return sentence.spokenIn.clauses.verbsLast ? BY_ENDINGS : PLAIN
}

/** "Some of the research is paid for from abroad": a service has no master behind the scenes, as a strike or a petition may. */
function isServedFromElsewhere(move: Move): boolean {
  const { sentence } = move
  if (isServicePaidFromElsewhere(move, AIMS)) return true
  const isPlace = sentence.hits('outside-place').length > 0
  return (isPlace || sentence.hits('public-service').length > 0) && isOnlyFromElsewhere(move)
}

/** Whether words for a purpose, a paymaster or a plan stand in a stretch or right beside it. */
function tellsPurpose(move: Move): boolean {
  return TOLD_OF.some((list) => move.sentence.near(list, move, 1))
}

export default withTraits(
  {
    asksWherePlainest: 2,
    quotes: 'purpose',
    asks: [
      'evidence',
      'evidence-too',
      'hinted',
      'count',
      'paid',
      'paid-too',
      'served',
      'served-too',
      'extorted',
      'extorted-by-law',
    ],
    missing: ['evidence', 'count', 'cases'],
    hears: ['threatened-sanction', 'unnamed-accused', 'asserted-harm', 'unused-power'],
  },
  imputedMotive,
)
