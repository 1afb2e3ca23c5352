import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { aimsAt, withinAim } from '../../reader/for-checks/aims-at.ts'
import { isEquatedAt, isParted, sinceMark } from '../../reader/for-checks/between-marks.ts'
import { outright, outrightIfHeard } from '../../reader/for-checks/outright.ts'
import { paidReproaches } from './for-pay.ts'
import { BLAME, ofReproached } from './reproached.ts'

interface PlainPurpose {
  readonly sentence: SentenceView
  readonly purpose: Stretch
  /** Set where it is told against another that is denied: «дело не в ценах, а в …». */
  readonly isAgainst?: true
}

/** What is paid for as everything is, by an owner who is no secret. */
const OPENLY = ['advertising', 'openly-paid']

/** Purposes that are bad in so many words, whatever else stands in the sentence: «с целью подрыва …», «их цель – посеять панику». */
export function* plainPurposes(view: View, reproaches: () => boolean): Generator<PlainPurpose> {
  for (const sentence of view.with('ill-purpose')) yield* unparted(view, sentence, 'ill-purpose')
  const isOfReproached = ofReproached(view, reproaches)
  for (const sentence of view.with('perhaps-ill'))
    if (isOfReproached(sentence.n)) yield* unparted(view, sentence, 'perhaps-ill')
  // «Их цель – обогащение путём вымогательства» has its dash in every language.
  for (const { sentence, ...aim } of outright(view, 'crime-aimed-at')) {
    if (sentence.near('negation', aim, 0)) continue
    if (!isParted(sentence, aim) || isEquated(view, sentence, aim)) yield { sentence, purpose: aim }
  }
  // «Хотят расколоть общество. Им платят из-за рубежа»: of whoever is told to mean harm it is said who pays, too.
  for (const { sentence, ...paid } of outright(view, 'paid-by-others', besideMotive(view)))
    yield { sentence, purpose: paid }
  // «Активистам заплатили за срыв праздника»: who is paid for a wrong did it for the money.
  for (const { sentence, ...paid } of outright(view, 'paid-for-wrong')) yield { sentence, purpose: paid }
  yield* paidReproaches(view)
  // «Митинг оплачен», "these posts are paid for", unless it is told who pays, or they are adverts.
  for (const { sentence, ...paid } of outright(view, 'paid-speech'))
    if (!OPENLY.some((list) => sentence.hits(list).length > 0))
      yield { sentence, purpose: sinceMark(sentence, paid) }
  // «Причина проста: деньги», where somebody is reproached, and nothing is said of the money.
  for (const { sentence, ...gain } of outright(view, 'reason-is-gain', (phrase) =>
    isAllThatMoves(view, phrase),
  ))
    yield { sentence, purpose: gain }
  // «Ролик снят для подрыва доверия», "it is about bringing down the state".
  for (const { sentence, ...aim } of outright(view, 'made-for-harm')) yield { sentence, purpose: aim }
  // «Их цель – уйти от ответственности», "backed by foreign funding"; «не журналистика, а заказ» denies what stands before.
  for (const { sentence, ...aim } of outright(view, 'told-aim'))
    yield sentence.hits('negation', aim).length > 0
      ? { sentence, purpose: aim, isAgainst: true }
      : { sentence, purpose: aim }
  // «Дело не в ценах, а в смене власти»: the denial is of what stands before.
  for (const { sentence, ...prize } of outright(view, 'motive-though-denied'))
    yield { sentence, purpose: prize, isAgainst: true }
  // "We know who pays these portals", «откуда у них деньги, мы знаем»: what is hinted at is asserted.
  for (const { sentence, ...known } of outright(view, 'paymaster-known')) yield { sentence, purpose: known }
  for (const { sentence, ...hint } of outrightIfHeard(view, 'paymaster-hinted'))
    yield { sentence, purpose: hint }
  // "The target is your mind", «чтобы мы перестали верить»: what is aimed at is in those who listen.
  for (const { sentence, ...aim } of outright(view, 'aims-at-minds'))
    if (!sentence.isQuestion) yield { sentence, purpose: aim }
  for (const n of view.numbersWith('purpose')) {
    if (!view.holds(n, 'sought')) continue
    const sentence = view.sentence(n)
    for (const purpose of sentence.hits('purpose')) {
      if (['prompted', 'may-cause'].some((list) => sentence.near(list, purpose, 0))) continue
      const harm = sentence
        .hits('sought', withinAim(purpose))
        .find((words) => aimsAt(sentence, purpose, words) && !sentence.negated(words))
      if (!harm) continue
      const [from, to] = [Math.min(purpose.from, harm.from), Math.max(purpose.to, harm.to)]
      yield { sentence, purpose: { from, to } }
    }
  }
}

function* unparted(view: View, sentence: SentenceView, list: string): Generator<PlainPurpose> {
  for (const hit of sentence.hits(list))
    if (!isParted(sentence, hit) || (verbsLast(sentence) && isEquated(view, sentence, hit)))
      yield { sentence, purpose: hit }
}

/** Whether a gain ends its sentence, in a text of nothing else or one that reproaches somebody. */
function isAllThatMoves(view: View, { sentence, to }: Move): boolean {
  return (
    to === sentence.to &&
    (view.sentenceCount === 1 || BLAME.some((list) => view.numbersWith(list).length > 0))
  )
}

/** «Ойлағаны – елді бүлдіру»: a dash stands for "is", and parts nothing. */
function isEquated(view: View, sentence: SentenceView, { from, to }: Stretch): boolean {
  for (let token = from + 1; token < to; token++)
    if (sentence.parted(token) && !isEquatedAt(view, token)) return false
  return true
}

/** Makes the answer whether a motive is imputed in the sentence before or in the one behind. */
function besideMotive(view: View): (phrase: Move) => boolean {
  let heardIn: ReadonlySet<number> | undefined
  const isImputed = (n: number): boolean => {
    if (n < 0 || n >= view.sentenceCount) return false
    if (['ill-purpose', 'sought'].some((list) => view.holds(n, list))) return true
    heardIn ??= new Set(view.moves().map((move) => move.sentence.n))
    return heardIn.has(n)
  }
  return ({ sentence: { n } }) => isImputed(n - 1) || isImputed(n + 1)
}

function verbsLast(sentence: SentenceView): boolean {
  return sentence.spokenIn.clauses.verbsLast
}
