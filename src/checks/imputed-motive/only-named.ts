import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { tellsOfDefendant } from '../../reader/for-checks/court-report.ts'
import { defines } from '../../reader/for-checks/defines.ts'
import { hangsOnCondition } from '../../reader/for-checks/if-so.ts'
import { tellsPeopleApart } from '../../reader/for-checks/people-told-apart.ts'
import { hitsIn, meetsAny } from '../../reader/stretch.ts'
import { TOLD } from './only-effect.ts'

/** From here on the model is believed, though the text names no wrong and the words may be of an effect or of what may be. */
export const BELIEVED = 1.2
/** From here on the model hears a motive of others beside the speaker's own, and words between the two. */
const OTHERS_TOO = 3.3
const FURTHER = 2
/** From here on what stands behind whoever does it is a threat. */
const NEARLY = -2
/** Words before who does it, whoever it is: "And whoever …". */
const FIRST = 1
/** Words between a motive and what tells whose it is, or keeps it from being a fact. */
export const BESIDE = 2

/** The speaker's own purpose is nobody's imputed motive; a motive that stands in what the law punishes is only named. */
export function isOnlyNamed(move: Move): boolean {
  const { sentence } = move
  if (isOwnPurpose(move) || sentence.near('unbounded', move, 0)) return true
  // «Шара дүрбелеңнің алдын алуды көздейді»: what is to be prevented is nobody's aim.
  if (move.score < BELIEVED && sentence.near('prevention', move, 0)) return true
  // «Целью группы будет выявление тех, | кто …»: where the model is in doubt the purpose that the sentence tells of is the one before.
  if (move.score < BELIEVED && sentence.hits('own-purpose').length > 0) return true
  if (isOfLaw(sentence) || isProven(sentence) || defines(sentence)) return true
  if (tellsPeopleApart(sentence)) return true
  // «Ошибка это или провокация, установит следствие», «кто и с какой целью, предстоит выяснить»: what is yet to be found out.
  return isYetUnknown(sentence, move, 0)
}

/** "To prevent provocations by those | interested in chaos": what is prevented has another purpose, told further behind. */
function isOwnPurpose(move: Move): boolean {
  const own = hitsIn(move, 'own-purpose')
  if (own.length === 0 || move.score < OTHERS_TOO) return own.length > 0
  const last = Math.max(...own.map(({ to }) => to))
  return !hitsIn(move, 'ill-purpose').some(({ from }) => from >= last + FURTHER)
}

/** What keeps an aim from being good, whatever it is set against. */
const ILL = ['ill-purpose', 'sought', 'reproach']

/** «Их цель – не нажива, а правда», "not to sow panic but to warn": whose bad aim is denied for a good one is accused of nothing. */
export function isForGood(move: Move): boolean {
  const { sentence } = move
  const good = hitsIn(move, 'good-aim')
  if (good.length === 0) return false
  const end = Math.max(...good.map(({ to }) => to))
  const behind = { from: end, to: sentence.to }
  return ILL.every((list) => sentence.hits(list, behind).every((hit) => sentence.negated(hit)))
}

/**
 * "He who works for a foreign master may be tried", «кто сеет рознь по заказу, ответит»: what whoever may do would be punished, and nobody is
 * said to do it.
 */
export function isOfWhoever(view: View, { sentence, from, to }: Stretch & Pick<Move, 'sentence'>): boolean {
  const first = sentence.hits('whoever-does').find((hit) => hit.from <= sentence.from + FIRST)
  if (first === undefined || from > first.to) return false
  return [
    { from, to: sentence.to },
    { from: to, to: sentence.to },
  ].some((at) => at.from < at.to && view.speaksFor('threatened-sanction', at) > NEARLY)
}

/** A bad purpose is only named where it is denied, supposed, prevented or punished by law. */
export function isClaimed(view: View, sentence: SentenceView, at: Stretch): boolean {
  if (isProven(sentence) || tellsOfDefendant(sentence)) return false
  // "Section 12 punishes lies that are meant to create panic" accuses nobody.
  if (isOfLaw(sentence) || defines(sentence) || isToldInPost(sentence, at)) return false
  if (isYetUnknown(sentence, at, BESIDE)) return false
  // «За призывы с целью дестабилизации предусмотрена ответственность» names what the law punishes.
  if (view.speaksFor('threatened-sanction', at) > 0 && !isOfThreatened(sentence, at)) return false
  if (['averted', 'unbounded'].some((list) => sentence.near(list, at, 0))) return false
  if (hangsOnCondition(sentence, at) || isOfWhoever(view, { ...at, sentence })) return false
  if (guessesAt(sentence, at).length > 0) return false
  return !['own-purpose', 'prevention'].some((list) => sentence.near(list, at, BESIDE))
}

/** Words of a guess right beside a motive; «кто бы это ни снял», "whoever filmed this" leaves open only who it was. */
function guessesAt(sentence: SentenceView, { from, to }: Stretch): readonly Stretch[] {
  const certain = sentence.hits('no-guess')
  return sentence
    .hits('hypothesis')
    .filter((hit) => hit.from < to + BESIDE && hit.to > from - BESIDE && !meetsAny(hit, certain))
}

/**
 * Whether the motive itself is supposed: "may be paid", «если хотят». What others can or cannot do, told behind it, leaves it a fact:
 * "want to see us divided so that our minerals can be taken", «по заказу тех, кто не может смириться».
 */
export function isSupposed({ sentence, from, to }: Move): boolean {
  const guesses = guessesAt(sentence, { from, to })
  if (guesses.length === 0) return false
  if (sentence.spokenIn.clauses.verbsLast) return true
  const told = TOLD.flatMap((list) => sentence.hits(list, { from, to }))
  const first = Math.min(...told.map((hit) => hit.to))
  const abilities = sentence.hits('modal')
  return guesses.some((guess) => guess.from < first || !meetsAny(guess, abilities))
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
  return ['proven-by', 'found-by-court'].some((list) =>
    sentence.hits(list).some((hit) => !sentence.negated(hit)),
  )
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

/** "A post in which an inspector is said to extort money": whoever tells of the post imputes nothing to him. */
function isToldInPost(sentence: SentenceView, { from }: Stretch): boolean {
  return sentence.hits('said-in-post').some((hit) => hit.from <= from && from < hit.to)
}
