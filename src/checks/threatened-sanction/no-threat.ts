import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { tellsChange } from '../../reader/cited/change-told.ts'
import { formerLawIn } from '../../reader/cited/other-law.ts'
import { citedLaw } from '../../reader/cited/places.ts'
import { isOfProcedure } from '../../reader/cited/punishing.ts'
import { asksOfLiability } from '../../reader/for-checks/asks-liability.ts'
import { isParted } from '../../reader/for-checks/between-marks.ts'
import { casesTold } from '../../reader/for-checks/cases-told.ts'
import { isCourtReport, tellsOfDefendant } from '../../reader/for-checks/court-report.ts'
import { holdsCondition } from '../../reader/for-checks/if-so.ts'
import { isOfDefendantsOnly } from '../../reader/for-checks/of-defendants.ts'
import { isOfRumour } from '../../reader/for-checks/of-rumour.ts'
import { tellsOnlyHarm } from '../../reader/for-checks/only-harm.ts'
import { isOnlyTold } from '../../reader/for-checks/only-told.ts'
import { isTitle } from '../../reader/for-checks/title.ts'
import { hasNothingBut, hitsIn, hitsOfAny, meet, meetsAny, wholeOf } from '../../reader/stretch.ts'
import { sentenceOfLaw } from './article-before.ts'
import { isCaseUnder } from './case-under.ts'

/** Shorter phrases («уголовное дело») also stand in threats. */
const TOLD_WORDS = 3
/** Sentences before, in which the case of those spoken of may be told. */
const TOLD_BEFORE = 2
/** Words between a penalty and the bill that it stands in. */
const OF_BILL = 4
/** Words between a penalty and those who stand before a court. */
const OF_CONVICT = 2
/** From here on the model is believed before words of harm, or of what only sounds like a sanction. */
const BELIEVED = 1.5
/** From here on the model's word alone makes sure. */
export const PLAIN = 4
/** Words in which a threat is made. */
export const LISTS = ['liability', 'penalty']
/** These, and words in which it is made outright. */
const SAID = [...LISTS, 'plain']
const SAID_ANYHOW = [...SAID, 'plain-threat']
const SAID_OR_TOLD = [...SAID_ANYHOW, 'liability-told']
/** Words that speak of a sanction and threaten nobody with it. */
const NO_THREATS = [
  'of-order',
  'help-wanted',
  'moral-liability',
  'maxim-of-law',
  'measures-under-way',
  'signs-of-crime',
  'warned-before',
]
/**
 * The same, where nothing else in the words speaks of one: roads are blocked, not accounts; who sits down at a desk goes to no prison;
 * a prosecutor's office is a body.
 */
const NO_SANCTIONS = [
  'roads-blocked',
  'sits-down',
  'prosecuting-body',
  'forbids-content',
  'offence-found',
  'own-risk',
]
/** Whom a penalty may be for. */
const PUNISHED = ['bloggers', 'culprit', 'spreaders', 'deceiver', 'slanderers']
/** A code tells what content must not be, and a body finds that a known post is an offence: whatever law is named. */
const FOR_KNOWN = ['forbids-content', 'offence-found']

/** A sanction threatens nobody where it is only limited, asked for, told of or already imposed. */
export function isNoThreat(view: View, move: Move): boolean {
  if (isLimited(move) || isFreed(move) || isAskedFor(move) || isOnlyTold(move, LISTS)) return true
  const isBelieved = move.score >= BELIEVED
  if (isOfRumour(view, move, LISTS) || (!isBelieved && tellsOnlyHarm(move, SAID))) return true
  if (isOfFormerTimes(move) || isOfBill(move) || explainsLaw(view, move)) return true
  if (isTitle(view, move.sentence) || asksOfLiability(view, move.sentence)) return true
  if (NO_THREATS.some((list) => hasNothingBut(move, list, LISTS)) || evades(move) || warnsOnly(move))
    return true
  if (!isBelieved && NO_SANCTIONS.some((list) => hasNothingBut(move, list, SAID_OR_TOLD))) return true
  if (isHarmByTime(move) || (!isBelieved && isOnlySuppressed(move))) return true
  // "They say: «We will be jailed»" tells what those fear who say so.
  if (hasNothingBut(move, 'fears-for-self', SAID_ANYHOW) || isCaseUnder(move)) return true
  if (FOR_KNOWN.some((list) => hasNothingBut(move, list, SAID_ANYHOW))) return true
  return isImposed(move) || isOfKnown(view, move) || isForCourt(view, move)
}

/** «Беспорядки будут пресечены» only stops them; what is stopped «жёстко», "by force" is a threat, which its own phrase tells. */
function isOnlySuppressed(move: Move): boolean {
  if (!hasNothingBut(move, 'only-suppressed', SAID_OR_TOLD)) return false
  const stopped = hitsIn(move, 'only-suppressed')
  const isWithin = (threat: Stretch): boolean =>
    stopped.some(({ from, to }) => from <= threat.from && threat.to <= to)
  return hitsIn(move, 'plain-threat').every(isWithin)
}

/** "Sooner or later such carelessness will end in a fire": time brings the harm; to bloggers who "will pay" it is a penalty. */
function isHarmByTime(move: Move): boolean {
  if (hitsOfAny(wholeOf(move.sentence), PUNISHED).length > 0) return false
  return hasNothingBut(move, 'harm-by-time', SAID_OR_TOLD)
}

/** «Ранее предусматривалось до 15 лет»: a law that no longer stands threatens nobody, unless the sentence goes on to that of the day. */
function isOfFormerTimes(move: Move): boolean {
  return meetsAny(move, formerLawIn(move.sentence)) && move.sentence.hits('law-now').length === 0
}

/** «Законопроект предусматривает штраф»: what may become law threatens nobody yet, unless the sentence tells the law of the day too. */
function isOfBill({ sentence, from, to }: Move): boolean {
  return sentence.near('of-bill', { from, to }, OF_BILL) && sentence.hits('law-now').length === 0
}

/**
 * «Статья 456-2 заработает в сентябре: блогерам грозит штраф», «приводу по статье 157 УПК»: who tells that an article comes or is gone
 * explains the law, and a code of procedure punishes nobody.
 */
function explainsLaw(view: View, { sentence }: Move): boolean {
  const { law, on } = view
  const telling = law && on && sentenceOfLaw(view, sentence)
  if (!telling) return false
  const { places, unresolved } = citedLaw(view, law, on, telling)
  if (places.some((place) => tellsChange(law, on, telling, place))) return true
  return (
    places.length > 0 &&
    unresolved.length === 0 &&
    places.every(({ citation }) => isOfProcedure(law, citation.act))
  )
}

/** A penalty that was already imposed threatens nobody any more. */
function isImposed(move: Move): boolean {
  const { sentence } = move
  if (sentence.near('imposed', move, 0) || isOfOne(sentence, move)) return true
  const made = casesMade(sentence)
  const told = made.filter((hit) => hit.to - hit.from >= TOLD_WORDS)
  return meetsAny(move, told) || (made.length > 0 && sentence.names().length > 0)
}

/** Cases that a sentence tells of as made: "they could be charged with …" tells of none yet. */
function casesMade(sentence: SentenceView): readonly Stretch[] {
  const cases = casesTold(sentence)
  if (cases.length === 0) return cases
  const threats = [...sentence.hits('plain'), ...sentence.hits('plain-threat')]
  return cases.filter((hit) => !meetsAny(hit, threats))
}

/** "Measures will be taken against her", «енді ол сотталуы мүмкін» tells of one who is known; "if anyone lies, … against him" does not. */
export function isOfOne(sentence: SentenceView, at: Stretch): boolean {
  const [one] = sentence.hits('of-one').filter((hit) => meet(hit, at))
  return one !== undefined && sentence.hits('hypothesis').every(({ from }) => from >= one.from)
}

/** «Задержаны трое. Их действиям дадут правовую оценку»: those whose case was just told of are known. */
function isOfKnown(view: View, move: Move): boolean {
  const { sentence } = move
  return sentence.near('of-known', move, 0) && !hasNoCase(view, sentence)
}

/** Whether neither the sentence nor those right before it tell of a case that was made. */
export function hasNoCase(view: View, sentence: SentenceView): boolean {
  for (let n = Math.max(0, sentence.n - TOLD_BEFORE); n <= sentence.n; n++)
    if (view.holds(n, 'case-made') && casesMade(view.sentence(n)).length > 0) return false
  return true
}

/**
 * "The defendants face up to four years", and in a report of their case "if convicted, he faces …": what a court may impose on those who
 * stand before it threatens nobody else. An article that is cited is still held against the law.
 */
function isForCourt(view: View, { sentence, from, to, score }: Move): boolean {
  if (sentence.citations().length > 0) return false
  // "The sentence sends a message to anyone who …": these stand before no court.
  if (sentence.hits('warns-others').some((hit) => !isOfOtherClause(sentence, hit))) return false
  // "Whoever is convicted may go to jail" tells of no defendant.
  if (tellsOfDefendant(sentence) && sentence.hits('whoever-does').length === 0) return true
  if (sentence.near('for-convict', { from, to }, OF_CONVICT) && isCourtReport(view)) return true
  // "If he does it again, he faces ten years" threatens him with what no court has looked at.
  if (sentence.hits('if-guilty').length === 0 && holdsCondition(sentence)) return false
  return isOfDefendantsOnly(view, { sentence, from, to, score }, ['whoever-does'])
}

/** «Called it a warning to others: | the defendants faced up to seven years»: the penalty is theirs alone. */
function isOfOtherClause(sentence: SentenceView, warning: Stretch): boolean {
  const theirs = sentence.hits('of-defendant').filter(({ from }) => from >= warning.to)
  return theirs.some(({ from }) => isParted(sentence, { from: warning.to - 1, to: from + 1 }))
}

/** «Статья применяется, только если лицо знало о ложности»: who says when the law does not punish explains it. */
function isLimited(move: Move): boolean {
  return move.sentence.near('limited', move, 0)
}

/** «Сдавший оружие освобождается от ответственности» promises; «возмещение не освобождает» threatens. */
function isFreed(move: Move): boolean {
  const freed = hitsIn(move, 'freed')
  if (freed.length === 0 || freed.some((hit) => move.sentence.negated(hit))) return false
  return hitsOfAny(move, SAID_ANYHOW).every((hit) => meetsAny(hit, freed))
}

/** Who asks others to punish threatens with no power of his own. */
function isAskedFor(move: Move): boolean {
  return move.sentence.near('asks-for', move, 0)
}

/** "A stern warning against spreading rumours": it may be one without any liability. */
function warnsOnly(move: Move): boolean {
  const { sentence, score } = move
  if (score >= PLAIN || !sentence.near('warned-against', move, 0)) return false
  return !SAID_OR_TOLD.some((list) => sentence.near(list, move, 0))
}

/** «Чтобы уйти от ответственности»: what the accused are after; "nobody will manage to escape" threatens. */
function evades(move: Move): boolean {
  return hasNothingBut(move, 'evades', LISTS) && !move.sentence.near('negation', move, 0)
}
