import { type Check, type Move, type SentenceView, type View, withTraits } from '../../reader/check.ts'
import { wrongPlace } from '../../reader/cited/faults.ts'
import { citedPlaces } from '../../reader/cited/places.ts'
import { asksOfLiability } from '../../reader/for-checks/asks-liability.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'
import { appliedOther } from './applied-other.ts'
import { droppedOutright } from './dropped-outright.ts'
import { isNamedAsInCode } from './named-as-in-code.ts'
import { namesLiability, namesNoLiability } from './names-liability.ts'
import { asked } from './norms-asked.ts'
import { plainlyDropped } from './plainly-dropped.ts'
import { speechPunished } from './speech-punished.ts'

/** «Knowingly spreading false information»: a word may stand between the element and what it belongs to. */
const ONE_WORD = 1
/** From here on an element is dropped so plainly that naming it elsewhere does not mend it. */
const DROPPED = 2.5
/** Words between an offence and an element that is told of it. */
const BESIDE = 2
/** From here on the model alone tells that the law is said to punish it. */
const BELIEVED = 3
/** How much conduct that surely lacks an element counts beside what the model says. */
const OUTRIGHT = 5

/** The text names an offence but drops an element of it: asked once, where it is said most plainly. */
const misstatedElement: Check = function* (view) {
  let plainest: Move | undefined
  const moves = view.moves()
  const plainly = new Set(plainlyDropped(view))
  const punished = new Set([...speechPunished(view), ...plainly])
  for (const move of [...moves, ...droppedOutright(view, moves), ...punished]) {
    if (isOthers(move) || namesAllElements(view, move) || asksOfLiability(view, move.sentence)) continue
    if ((!plainly.has(move) && namesNoLiability(view, move)) || isOfSecret(move)) continue
    if (move.score < BELIEVED && !punished.has(move) && !namesLiability(view, move)) continue
    if (plainest && weightOf(move) <= weightOf(plainest)) continue
    if (!citesWhatIsGone(view, move.sentence)) plainest = move
  }
  if (!plainest) {
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

/** Others' words, though who says them is quoted, too: "A message says: “… will be jailed”". */
function isOthers(move: Move): boolean {
  const { sentence, to } = move
  return sentence.quotesOthers(move) || sentence.quotesOthers({ from: to - 1, to })
}

/** Conduct that is said to be careless, or capable of something, is most surely short of what the law punishes. */
function weightOf({ sentence, score }: Move): number {
  return score + (sentence.hits('element-dropped').length > 0 ? OUTRIGHT : 0)
}

/**
 * «Заведомо ложной» keeps the element, unless words beside it take it back. Where it stands elsewhere in the sentence, «только если
 * лицо знало о ложности», only what drops an element most plainly is asked about. «Заведомая ложь незаконна. За нее установлена ответственность»: whoever points
 * back to what was told in full drops nothing.
 */
function namesAllElements(view: View, move: Move): boolean {
  const { sentence, score } = move
  if (sentence.hits('limited').length > 0 || isNamedAsInCode(view, move)) return true
  if (sentence.near('with-element', move, BESIDE)) return true
  if (sentence.pointsBack && view.sentence(sentence.n - 1).hits('full').length > 0) return true
  const full = sentence.hits('full')
  const dropped = sentence
    .hits('short')
    .some((short) => !full.some((words) => words.from <= short.to && words.to + ONE_WORD >= short.from))
  return full.length > 0 && (score < DROPPED || !dropped)
}

/** «Разгласивший государственную тайну», "without the parents' consent": of what is kept secret it matters little whether it is true. */
function isOfSecret({ sentence }: Move): boolean {
  if (sentence.hits('kept-secret').length === 0 || sentence.hits('knowing').length > 0) return false
  return ownTopics(sentence).every((topic) => topic === 'privacy')
}

/** An article that is not in force is asked for as such, by another check. */
function citesWhatIsGone(view: View, sentence: SentenceView): boolean {
  const { law, on } = view
  if (!law || !on) return false
  return wrongPlace(law, on, citedPlaces(view, law, on, sentence)).length > 0
}

export default withTraits(
  {
    asksOfAct: true,
    asks: [
      'element',
      'knowledge',
      'not-checked',
      'not-checked-alone',
      'not-checked-behind',
      'deed',
      'deed-alone',
      'deed-behind',
      'cited-not-checked',
      'applied-other',
    ],
    missing: ['element'],
    hears: ['threatened-sanction'],
  },
  misstatedElement,
)
