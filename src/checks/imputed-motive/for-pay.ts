import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { sinceMark, upToMark } from '../../reader/for-checks/between-marks.ts'
import { isIllPaid } from '../../reader/for-checks/honest-work.ts'
import { namesTopic } from '../../reader/for-checks/topics.ts'
import { hitsIn, hitsOfAny, meet, meetsAny } from '../../reader/stretch.ts'

/** What others are reproached with. */
const REPROACHES = ['does-wrong', 'reproach', 'false-posts', 'stirs-harm', 'plain-harm', 'harm-sought']
/** How sure other checks must be that a clause tells a wrong or a harm: that somebody is paid for it is heard with less. */
const HEARD = ['asserted-harm', 'unused-power'] as const
const NEARLY = 0.5
/** What tells a motive by more than a word for a purpose, such as «чтобы». */
const TELLING = ['motive', 'plan', 'paymaster', 'ill-purpose', 'perhaps-ill', 'financed', 'sought']
/** Words between a denial and the pay that it denies. */
const BEFORE = 2
/** Pay that is offered, wrongs that are fought or told of: nobody is said to do wrong for pay. */
const NOT_THEIRS = ['pay-offered', 'rebuts', 'averted', 'worked-on']

/** What is done for money openly. */
const LAWFUL = ['lawful-deed', 'advertising']

/**
 * «За плату разжигают рознь», "hound judges for a fee", «ақыға өсек таратады»: whoever does wrong for pay has that for a motive,
 * however the pay is called and whatever the model makes of it. Without a reproach, work is done for money by everybody.
 */
export function* paidReproaches(
  view: View,
): Generator<{ readonly sentence: SentenceView; readonly purpose: Stretch; readonly isAgainst?: true }> {
  for (const sentence of view.with('for-pay'))
    for (const pay of sentence.hits('for-pay')) {
      const clause = clauseOf(sentence, pay)
      if (!isReproach(view, sentence, clause, pay)) continue
      if (NOT_THEIRS.some((list) => sentence.near(list, clause, 0))) continue
      yield deniesFree(sentence, pay)
        ? { sentence, purpose: clause, isAgainst: true }
        : { sentence, purpose: clause }
      break
    }
}

/** «Не бесплатно», "not for free": the denial is part of the phrase, and says that there was pay. */
function deniesFree(sentence: SentenceView, pay: Stretch): boolean {
  return sentence.hits('negation', pay).length > 0
}

/** Whether the pay or the wrong is denied by a word that is no part of the pay itself. */
function isDenied(sentence: SentenceView, pay: Stretch, told: readonly Stretch[]): boolean {
  const behind = sentence.spokenIn.clauses.verbsLast ? 1 : 0
  const negations = sentence.hits('negation').filter((hit) => !meet(hit, pay))
  return negations.some((hit) =>
    told.some(({ from, to }) => hit.from >= from - BEFORE && hit.to <= to + behind),
  )
}

/** The clause of a phrase; where the phrase begins it («…, чтобы заработать», "…, and not for free"), with the one before. */
function clauseOf(sentence: SentenceView, pay: Stretch): Stretch {
  const { joints } = sentence.spokenIn.terms
  const joined = joints.includes(sentence.word(pay.from - 1)) ? 1 : 0
  return upToMark(sentence, sinceMark(sentence, pay, pay.to - pay.from + joined + 1))
}

function isReproach(view: View, sentence: SentenceView, clause: Stretch, pay: Stretch): boolean {
  if (sentence.denied(clause)) return false
  const wrongs = hitsOfAny({ ...clause, sentence, score: 0 }, REPROACHES)
  if (isDenied(sentence, pay, [pay, ...wrongs])) return false
  // «Травят мышей», "scares crows": what sounds like a wrong is a trade.
  const trades = sentence.hits('no-reproach', clause)
  if (wrongs.some((wrong) => !meetsAny(wrong, trades))) return true
  return (
    trades.length === 0 &&
    LAWFUL.every((list) => sentence.hits(list, clause).length === 0) &&
    HEARD.some((check) => view.speaksFor(check, clause) >= NEARLY)
  )
}

/** «Доноры сдают плазму за деньги», "athletes play for money": where nothing is reproached, honest work is paid, too. */
export function isOrdinaryPay(view: View, move: Move): boolean {
  const { sentence } = move
  const pays = sentence.hits('wages', move)
  if (pays.length === 0) return false
  // «Пьеса о клевете»: a wrong that is only written about.
  const topics = hitsOfAny(move, ['rebuts', 'no-reproach'])
  const wrongs = hitsOfAny(move, REPROACHES).filter((hit) => !meetsAny(hit, topics))
  if (pays.every((pay) => isDenied(sentence, pay, wrongs))) return true
  if (isIllPaid(move)) return false
  if (hitsOfAny(move, TELLING).some((hit) => !meetsAny(hit, pays) && !meetsAny(hit, topics))) return false
  // «Делают это за деньги», «эти ролики сняты за деньги»: what was reproached stands elsewhere.
  const harmless = [...hitsIn(move, 'advertising'), ...topics]
  if (pointsBack(sentence) || hitsIn(move, 'message').some((hit) => !meetsAny(hit, harmless))) return false
  return wrongs.length === 0 && !isReproachedElsewhere(view, sentence, topics)
}

/** Whether another sentence reproaches somebody, or the text names a wrong that this one does not only write about. */
function isReproachedElsewhere(view: View, { n }: SentenceView, topics: readonly Stretch[]): boolean {
  if (topics.length === 0 && namesTopic(view)) return true
  return REPROACHES.some((list) => view.numbersWith(list).some((other) => other !== n))
}

/** Whether the sentence speaks of what was told before, or of «некоторые», of whom nobody says what they do honestly. */
function pointsBack(sentence: SentenceView): boolean {
  if (sentence.hits('points-back').length > 0) return true
  const { demonstratives, indefinite } = sentence.spokenIn.terms
  for (let token = sentence.from; token < sentence.to; token++)
    if (demonstratives.test(sentence.word(token)) || indefinite.test(sentence.word(token))) return true
  return false
}
