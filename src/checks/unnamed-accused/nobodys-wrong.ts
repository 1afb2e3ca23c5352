import type { Move, View } from '../../reader/check.ts'
import { asksWhether } from '../../reader/for-checks/asks-whether.ts'
import { betweenMarks } from '../../reader/for-checks/between-marks.ts'
import { isOnlyFromElsewhere, isServicePaidFromElsewhere } from '../../reader/for-checks/from-elsewhere.ts'
import { isGoodDeed } from '../../reader/for-checks/good-deed.ts'
import { isListedPay } from '../../reader/for-checks/listed-pay.ts'
import { isOfRumour } from '../../reader/for-checks/of-rumour.ts'
import { isOfWork } from '../../reader/for-checks/of-work.ts'
import { isPublicWrong } from '../../reader/for-checks/public-wrong.ts'
import { isOfThosePursued } from '../../reader/for-checks/pursued.ts'
import { REPROACHES } from '../../reader/for-checks/reproaches.ts'
import { isTakenBack } from '../../reader/for-checks/taken-back.ts'
import { hasNothingBut, hitsIn, hitsOfAny } from '../../reader/stretch.ts'
import { isDoneTo } from './done-to.ts'
import {
  isAgainstIt,
  isAverted,
  isDecidedOn,
  isLawful,
  isLiteral,
  isOfThing,
  isOnlyPaid,
  isOnlyPresent,
  isOnlySpokenOf,
  isOpinion,
  isPlight,
  isSoughtAlready,
  isUndone,
} from './no-wrong.ts'
import { isOnlyNotFollowed } from './not-led-by.ts'
import { isOfFraud } from './of-fraud.ts'
import { isOfThoseToldBefore } from './told-before.ts'
import { isOfVictims, namesNobody } from './victims.ts'
import { isOfWhoeverMay } from './whoever-may.ts'

/** From here on words accuse, whatever else they tell of. */
export const SURE = 3.9
/** From here on they do, though they are of what is written, done to somebody or retold besides. */
const UNDOUBTED = 5

/** From here on words tell surely what others want. */
const ON_PURPOSE = 3

/** Who is called ill-meaning by whoever speaks, and by no letter. */
const ILL = ['vague-group', 'ill-meaning']

/** The group suffered what others did, the message is called untrue, or swindlers are warned of. */
export function isNobodysWrong(view: View, move: Move): boolean {
  if (move.score >= UNDOUBTED) return false
  if (isOfRumour(view, move, ['accused', 'wrongdoing', 'does-wrong'])) return true
  if (isDoneTo(move) || isOfFraud(move) || isOnlyRetold(view, move) || isOfVictims(move)) return true
  if (isOnlyNotFollowed(move) || isOfWhoeverMay(move)) return true
  if (isLawful(move) || isOpinion(move) || isUndone(move) || isAgainstIt(move)) return true
  if (isOnlySpokenOf(move) || isLiteral(move) || isCareless(move) || isToldByWork(move)) return true
  if (move.sentence.isQuestion && asksWhether(move.sentence, move, move)) return true
  if (isGoodDeed(move, ['wrongdoing', 'by-name'])) return true
  if (isServicePaidFromElsewhere(move, ['wrongdoing', 'by-name'])) return true
  if (isListedPay(move, ['wrongdoing', 'by-name']) || isOfThosePursued(view, move, ['wrongdoing']))
    return true
  if (isOfThoseToldBefore(view, move) || isEveryday(move) || isInLetter(move)) return true
  if (move.score >= SURE) return false
  if (isTrade(move)) return true
  if (namesNobody(move) || isAverted(move) || isOnlyPaid(move) || isOfThing(view, move)) return true
  if (isOnlyPresent(move) || isPlight(move)) return true
  if (isOnlyFromElsewhere(move, ['wrongdoing', 'by-name'], ['accused'])) return true
  return isSoughtAlready(view, move) || isDecidedOn(view, move)
}

/** «Травят мышей за деньги», "clowns scare children for a fee": what sounds like a wrong is a paid trade. */
function isTrade({ sentence, ...at }: Move): boolean {
  return sentence.hits('no-reproach', at).length > 0 && sentence.hits('for-pay').length > 0
}

/** "The negligence of a few drivers": what went wrong on a road or in a forest names no evil group. */
function isCareless(move: Move): boolean {
  if (isPublicWrong(move.sentence)) return false
  return hasNothingBut(move, 'careless-folk', ['wrongdoing', 'by-name'])
}

/** «Фильмы о том, как полицейские берут взятки»: the film tells it. */
function isToldByWork(move: Move): boolean {
  const said = hitsOfAny(move, ['accused', 'wrongdoing', 'does-wrong'])
  return isOfWork(move.sentence, said.length > 0 ? said : [move])
}

/** What a message tells that the next sentence calls untrue; what others do to discredit the state no message tells of itself. */
function isOnlyRetold(view: View, move: Move): boolean {
  return isTakenBack(view, move.sentence) && view.speaksFor('imputed-motive', move) < ON_PURPOSE
}

/** «Кейбір ата-аналар баласын алып кетпек», "some parents link this to the vote": what people plan or guess is no wrong. */
function isEveryday(move: Move): boolean {
  return (
    hitsOfAny(move, ['everyday-deed']).length > 0 &&
    hitsOfAny(move, [...REPROACHES, 'wrongdoing', 'by-name']).length === 0
  )
}

/**
 * «Хатта басшыларға айып тағылған», "the complaint accuses several officers": the letter accuses, and not whoever tells of it, unless he
 * sets something against it, or calls those ill-meaning who wrote it.
 */
function isInLetter(move: Move): boolean {
  const { sentence } = move
  const letters = sentence.hits('letter-accuses', betweenMarks(sentence, move))
  if (letters.length === 0 || ILL.some((list) => hitsIn(move, list).length > 0)) return false
  const from = Math.min(...letters.map((hit) => hit.from))
  return sentence.hits('contrast', { from, to: sentence.to }).length === 0
}
