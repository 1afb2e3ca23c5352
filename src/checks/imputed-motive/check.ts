import {
  type Check,
  type Move,
  type SentenceView,
  type Stretch,
  type View,
  withTraits,
} from '../../reader/check.ts'
import { upToMark } from '../../reader/for-checks/between-marks.ts'
import { isCourtReport, tellsOfDefendant } from '../../reader/for-checks/court-report.ts'
import { hangsOnCondition } from '../../reader/for-checks/if-so.ts'
import { isOfRumour } from '../../reader/for-checks/of-rumour.ts'
import { isAsserted } from '../../reader/for-checks/outright.ts'
import { namesTopic } from '../../reader/for-checks/topics.ts'
import { bySentence, hitsIn, meet, meetsAny, tokensOf } from '../../reader/stretch.ts'
import { mayCauseOnly, TOLD_OF } from './may-cause.ts'
import { describedPurpose } from './phrase.ts'
import { plainPurposes } from './plain-purposes.ts'

/** Below this the words must tell of a purpose, a paymaster or a plan. */
const PLAIN = 1.2
/** From here on the model is believed, though the text names no wrong and the words may be of an effect or of what may be. */
const BELIEVED = 1.2
/** The same as the first, where verbs stand last: their endings tell a purpose, and no list holds them all. */
const BY_ENDINGS = 0.4
/** How strongly the stretch must accuse somebody to name one itself. */
const ACCUSED = 1
/** Words between a hypothesis and the motive that it keeps from being a fact. */
const BESIDE = 2
/** Words between those who steal and what they are after: "robbers | are using that | to get victims to open". */
const THEIR_VERB = 3
/** Words that what a purpose aims at takes at most. */
const OBJECT = 10

/** What tells a motive in so many words. */
const TOLD = [...TOLD_OF, 'ill-purpose', 'meant', 'financed']

/** What tells of money or an order behind others. */
const PAID = ['paymaster', 'financed', 'paid-for-wrong', 'paymaster-known', 'paymaster-hinted']

const ASKED = { asks: 'evidence', missing: 'evidence', evidence: [] } as const
const COUNTED = { asks: 'count', missing: 'count', evidence: [] } as const

/** A purpose, a paymaster or a plan of others is asserted without ground. */
const imputedMotive: Check = function* (view) {
  const moves = view
    .moves(0, (move) => move.score >= plain(move) || tellsPurpose(move))
    .filter((move) => move.score >= BELIEVED || !isEveryday(view, move))
  for (const move of moves) {
    const isBelieved = move.score >= BELIEVED
    if (move.sentence.quotesOthers(move) || (!isBelieved && isSupposed(move))) continue
    if (hangsOnCondition(move.sentence, move) || isOfRumour(view, move, [])) continue
    if (isOnlyNamed(move) || isProven(move.sentence) || move.sentence.hits('defines').length > 0) continue
    if (isForCourt(view, move) || isOfThieves(move) || mayCauseOnly(move)) continue
    if (!isBelieved && (isOfOurs(move) || isEffectOnly(move))) continue
    const certainty = move.sentence.near('hypothesis', move) ? 'likely' : 'certain'
    const asked = isCountOfPaid(move) ? COUNTED : ASKED
    const described = describedPurpose(move)
    const at = described ?? move
    const sort = sortOf(move)
    yield { at, trigger: view.strongest(move), ...asked, certainty, sort, isPhrase: described !== undefined }
  }
  const movesIn = bySentence(moves)
  const told = new Set<number>()
  for (const { sentence, purpose, isAgainst } of plainPurposes(view)) {
    const at = upToMark(sentence, purpose, OBJECT)
    const words = tokensOf([at])
    if (meetsAny(at, movesIn(sentence)) || !words.isDisjointFrom(told)) continue
    for (const word of words) told.add(word)
    if (!(isAgainst ? !sentence.isQuestion && !sentence.quotesOthers(at) : isAsserted(sentence, at))) continue
    if (!isClaimed(view, sentence, at) || isOfThieves({ ...at, sentence })) continue
    yield { at, trigger: [at], ...ASKED, certainty: 'certain', sort: sortOf({ ...at, sentence }) }
  }
}

/** A bad purpose is only named where it is denied, supposed, prevented or punished by law. */
function isClaimed(view: View, sentence: SentenceView, at: Stretch): boolean {
  if (isProven(sentence) || tellsOfDefendant(sentence)) return false
  // "Section 12 punishes lies that are meant to create panic" accuses nobody.
  if (isOfLaw(sentence) || sentence.hits('defines').length > 0 || isToldInPost(sentence, at)) return false
  if (isYetUnknown(sentence, at, BESIDE)) return false
  // «За призывы с целью дестабилизации предусмотрена ответственность» names what the law punishes.
  if (view.speaksFor('threatened-sanction', at) > 0 && !isOfThreatened(sentence, at)) return false
  if (['averted', 'unbounded'].some((list) => sentence.near(list, at, 0))) return false
  if (hangsOnCondition(sentence, at)) return false
  return !['hypothesis', 'own-purpose', 'prevention'].some((list) => sentence.near(list, at, BESIDE))
}

/**
 * Whether the motive itself is supposed: "may be paid", «если хотят». What others can or cannot do, told behind it, leaves it a fact:
 * "want to see us divided so that our minerals can be taken", «по заказу тех, кто не может смириться».
 */
function isSupposed({ sentence, from, to }: Move): boolean {
  const certain = sentence.hits('no-guess')
  const guesses = sentence
    .hits('hypothesis')
    .filter((hit) => hit.from < to + BESIDE && hit.to > from - BESIDE && !meetsAny(hit, certain))
  if (guesses.length === 0) return false
  if (sentence.spokenIn.clauses.verbsLast) return true
  const told = TOLD.flatMap((list) => sentence.hits(list, { from, to }))
  const first = Math.min(...told.map((hit) => hit.to))
  const abilities = sentence.hits('modal')
  return guesses.some((guess) => guess.from < first || !meetsAny(guess, abilities))
}

/** Who pays or orders is another thing than what for: a text that says both, sentence by sentence, repeats nothing. */
function sortOf({ sentence, ...at }: Stretch & { readonly sentence: SentenceView }): string {
  return PAID.some((list) => sentence.near(list, at, 0)) ? 'paid' : 'meant'
}

/** The speaker's own purpose is nobody's imputed motive; a motive that stands in what the law punishes is only named. */
function isOnlyNamed(move: Move): boolean {
  const { sentence } = move
  if (['own-purpose', 'unbounded'].some((list) => sentence.near(list, move, 0))) return true
  // «Шара дүрбелеңнің алдын алуды көздейді»: what is to be prevented is nobody's aim.
  if (move.score < BELIEVED && sentence.near('prevention', move, 0)) return true
  // «Целью группы будет выявление тех, | кто …»: where the model is in doubt the purpose that the sentence tells of is the one before.
  if (move.score < BELIEVED && sentence.hits('own-purpose').length > 0) return true
  if (isOfLaw(sentence)) return true
  // «Ошибка это или провокация, установит следствие», «кто и с какой целью, предстоит выяснить»: what is yet to be found out.
  return isYetUnknown(sentence, move, 0)
}

/** Who pays is "to be found out", and is no more so where it is hinted that all know: "we know who pays them". */
function isYetUnknown(sentence: SentenceView, at: Stretch, words: number): boolean {
  return (
    sentence.near('to-be-found', at, words) &&
    !sentence.hits('paymaster-known', at).some((hit) => !sentence.negated(hit))
  )
}

/** «Умысел подтверждён перепиской», "the court found that they meant to …": what the purpose rests on is told. */
function isProven(sentence: SentenceView): boolean {
  return sentence.hits('proven-by').some((hit) => !sentence.negated(hit))
}

/** "The law punishes …", «12-бап … жазалайды»: an article is known by its number, wherever that stands. */
function isOfLaw(sentence: SentenceView): boolean {
  if (sentence.hits('forbidden').length > 0) return true
  return sentence.citations().length > 0 && sentence.hits('punishes').length > 0
}

/** "Action against those spreading lies intended to create panic": who is threatened is there, and so is said to have the purpose. */
function isOfThreatened(sentence: SentenceView, at: Stretch): boolean {
  return sentence.near('acts-against', at, BESIDE)
}

/** "Those who wish to drive", «хотят передать детям»: where a text names no wrong at all, everyday wishes are nobody's motive. */
function isEveryday(view: View, move: Move): boolean {
  const { sentence } = move
  return (
    view.speaksFor('unnamed-accused', move) < ACCUSED &&
    !isIll(move) &&
    !PAID.some((list) => sentence.near(list, move, 0)) &&
    !namesTopic(view)
  )
}

/** "The defendant threw a can in an effort to break the glass": what a defendant meant a court finds; only a purpose against the public is claimed. */
function isForCourt(view: View, move: Move): boolean {
  return tellsOfDefendant(move.sentence) || (!isIll(move) && isCourtReport(view))
}

/** "A post in which an inspector is said to extort money": whoever tells of the post imputes nothing to him. */
function isToldInPost(sentence: SentenceView, { from }: Stretch): boolean {
  return sentence.hits('said-in-post').some((hit) => hit.from <= from && from < hit.to)
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

/** "Posts mislead users and spread lies" tells what is done, and nothing of what is meant by it. */
function isEffectOnly(move: Move): boolean {
  const has = (list: string): boolean => hitsIn(move, list).length > 0
  // Where verbs stand last, their own endings tell a purpose: «бүлдіргісі келеді», «бүлдіруге әрекет етті».
  if (move.sentence.spokenIn.clauses.verbsLast) return false
  return has('sought') && !TOLD.some(has)
}

function plain({ sentence }: Move): number {
  return sentence.spokenIn.clauses.verbsLast ? BY_ENDINGS : PLAIN
}

function tellsPurpose(move: Move): boolean {
  return TOLD_OF.some((list) => move.sentence.near(list, move, 1))
}

export default withTraits(
  {
    asksWherePlainest: true,
    quotes: 'purpose',
    asks: ['evidence', 'count'],
    missing: ['evidence', 'count'],
    hears: ['threatened-sanction', 'unnamed-accused'],
  },
  imputedMotive,
)
