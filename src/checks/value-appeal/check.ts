import {
  type Check,
  type Move,
  type Raise,
  type SentenceView,
  type View,
  withTraits,
} from '../../reader/check.ts'
import { upToMark } from '../../reader/for-checks/between-marks.ts'
import { certaintyOf } from '../../reader/for-checks/certainty.ts'
import { isUpheld, outright } from '../../reader/for-checks/outright.ts'
import { bySentence, hitsIn, meetsAny } from '../../reader/stretch.ts'
import { askedOf, BREACHED } from './asked.ts'
import { appealsToNobody, SAYINGS, tellsMeasures } from './no-appeal.ts'
import { sentencesOfOccasions, WRONGS } from './occasion-told.ts'

/** Below this the words must name a value and call on it: a value that is only an aim or a description is no appeal. */
const PLAIN = 0.5
/** As far down as set phrases («не поддаваться панике», "exercise restraint") say what the model doubts. */
const FAINT = -0.6
/** From here on the model is believed to hear more than something that can be done. */
const BELIEVED = 1
/** Words between a wish, or an appeal, and the value that it is about. */
const BESIDE = 2

/** Unity, calm, patience, responsibility are called on in place of reasons. */
const valueAppeal: Check = function* (view) {
  const moves = view.moves(FAINT).filter(isAppeal)
  const isTold = occasionsOf(view)
  for (const move of moves) {
    if (move.sentence.quotesOthers(move) || isPrudence(move)) continue
    if (move.score < BELIEVED && (isPractical(move) || isWish(move))) continue
    if (appealsToNobody(view, move) || tellsMeasures(move)) continue
    if (callsOnNone(move) || isCourtesy(move) || isOfDrill(move) || isOfPerson(move)) continue
    const asked = isOnlyTold(move) ? BREACHED : askedOf(view, move, () => isTold(move.sentence))
    yield { at: move, trigger: view.strongest(move), ...asked, certainty: certaintyOf(move) }
  }
  yield* plainCalls(view, moves, isTold)
}

/** Whether a text tells of an occasion in another sentence: looked for once, if it is asked at all. */
function occasionsOf(view: View): (own: SentenceView) => boolean {
  let told: ReadonlySet<number> | undefined
  return ({ n }) => {
    told ??= sentencesOfOccasions(view)
    return told.size > (told.has(n) ? 1 : 0)
  }
}

/** "Do not panic", «порядочный человек так не пишет» say it in so many words, whatever the model makes of it. */
function* plainCalls(
  view: View,
  moves: readonly Move[],
  isTold: (own: SentenceView) => boolean,
): Generator<Raise> {
  const movesIn = bySentence(moves)
  const told = new Set<number>()
  for (const hit of SAYINGS.flatMap((list) => outright(view, list))) {
    const { sentence } = hit
    if (movesIn(sentence).length > 0 || told.has(sentence.n) || isWish(hit)) continue
    const at = upToMark(sentence, hit)
    if (!isUpheld(sentence, at) || isCourtesy(hit) || tellsMeasures(hit) || appealsToNobody(view, hit))
      continue
    if (sentence.near('safety-step', at) || isOfDrill(hit)) continue
    if (sentence.near('panic-buying', at, 0) || isDuty({ ...at, sentence })) continue
    told.add(sentence.n)
    yield {
      at,
      trigger: [hit],
      ...askedOf(view, { ...hit, ...at }, () => isTold(sentence)),
      certainty: 'likely',
    }
  }
}

/** «Не призываем сохранять спокойствие, просим ответить»: what else is called for is no value. */
function callsOnNone(move: Move): boolean {
  const values = hitsIn(move, 'values')
  return values.length > 0 && values.every((value) => move.sentence.denied(value))
}

/** «Попирают наши ценности» accuses, and calls on nobody. */
function isOnlyTold(move: Move): boolean {
  return move.sentence.near('value-told', move, 0) && !callsAtAll(move)
}

/** «Желаем мира и согласия», «народ показал пример единства»: a greeting, thanks and praise call on nobody, unless words of an appeal stand beside them. */
function isWish({ sentence, from, to }: Move): boolean {
  const around = { from: from - BESIDE, to: to + BESIDE }
  const wished = ['wishes', 'praised'].flatMap((list) => sentence.hits(list, around))
  // «Благодарим вас за терпение» appeals by nothing but its thanks.
  return wished.length > 0 && sentence.hits('appeal', around).every((appeal) => meetsAny(appeal, wished))
}

/** «Награждён медалью за мужество», «мы запомнили его терпение», "the post calls for patience": what somebody has, or must bring to his work. */
function isOfPerson(move: Move): boolean {
  const { sentence, from, to } = move
  if (sentence.near('job-needs', move, 0)) return true
  const praised = sentence.hits('praised')
  const around = { from: from - BESIDE, to: to + BESIDE }
  const isCalled = (list: string): boolean =>
    sentence.hits(list, around).some((words) => !meetsAny(words, praised))
  if (['call', 'appeal', 'plain'].some(isCalled)) return false
  return praised.length > 0 || sentence.near('of-person', move, 0)
}

/** «Не теряйте бдительности», "be vigilant": to look around is advice, and stands in place of no reason. */
function isPrudence(move: Move): boolean {
  const prudence = hitsIn(move, 'vigilance')
  return prudence.length > 0 && hitsIn(move, 'values').every((value) => meetsAny(value, prudence))
}

/** «При землетрясении сохраняйте спокойствие, отойдите от окон»: calm is a step of several. */
function isOfDrill({ sentence, ...at }: Move): boolean {
  if (sentence.near('calm', at, 0) && sentence.hits('drill-step').length > 0) return true
  const own = sentence.hits('safety-step', at).length
  return own > 0 && sentence.hits('safety-step').length > own
}

/** «Приносим извинения за неудобства и просим отнестись с пониманием»: the courtesy of a notice. */
function isCourtesy({ sentence }: Pick<Move, 'sentence'>): boolean {
  return sentence.hits('inconvenience').length > 0
}

/** «Следите за досугом детей» asks for a thing that can be done; «ответственные за воспитание» only says whom it is asked of. */
function isPractical(move: Move): boolean {
  const practical = [...hitsIn(move, 'upbringing'), ...hitsIn(move, 'answerable')]
  if (practical.length === 0 || hitsIn(move, 'plain').length > 0) return false
  return hitsIn(move, 'values').every((value) => meetsAny(value, practical))
}

/** «Полицейские обязаны сохранять спокойствие»: a duty of officials is no appeal to the public. */
function isDuty({ sentence, ...at }: Omit<Move, 'score'>): boolean {
  return sentence.near('duty-of-officials', at, BESIDE)
}

function isAppeal(move: Move): boolean {
  if (isDuty(move)) return false
  if (move.sentence.near('plain', move, 0)) return true
  if (move.score >= PLAIN) return callsAtAll(move) || !move.sentence.near('value-told', move, BESIDE)
  // Where verbs stand last, their endings call («сақтайық», «болсын»), and no list holds them all.
  if (move.sentence.spokenIn.clauses.verbsLast) return move.score >= 0
  return move.score >= 0 && callsOnValue(move)
}

/** «Поддержали ответственные граждане», «угроза стабильности»: a value that is only told of calls on nobody. */
function callsAtAll(move: Move): boolean {
  return ['call', 'appeal'].some((list) => move.sentence.near(list, move, BESIDE))
}

function callsOnValue(move: Move): boolean {
  return move.sentence.near('values', move, 0) && move.sentence.near('call', move)
}

export default withTraits(
  {
    asksWherePlainest: 1,
    quotes: 'call',
    asks: [
      'measure',
      'besides',
      'occasion',
      'conduct',
      'reason',
      'breached',
      'faith',
      'silence',
      'measure-too',
      'besides-too',
      'occasion-too',
    ],
    missing: ['measure', 'besides', 'occasion', 'conduct', 'reason', 'breached', 'faith', 'silence'],
    hears: ['call-to-obey', ...WRONGS],
  },
  valueAppeal,
)
