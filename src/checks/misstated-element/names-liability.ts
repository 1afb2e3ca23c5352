import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { toldToBodyOnly } from '../../reader/cited/of-conduct.ts'
import { isBrief } from '../../reader/for-checks/brief.ts'
import { casesTold } from '../../reader/for-checks/cases-told.ts'
import { isOfDefendants } from '../../reader/for-checks/of-defendants.ts'
import { isOfRumour } from '../../reader/for-checks/of-rumour.ts'
import { tellsOnlyHarm } from '../../reader/for-checks/only-harm.ts'
import { isOnlyTold } from '../../reader/for-checks/only-told.ts'
import { isTitle } from '../../reader/for-checks/title.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'
import { hasNothingBut, hitsIn, meetsAny, wholeOf } from '../../reader/stretch.ts'
import { citesLaw } from './cites-law.ts'
import { isLiabilityAside } from './liability-aside.ts'

/** From here on the model's word is enough where the same words threaten. */
const PLAIN = 0
/**
 * From here on it is, where the words speak of speech or are so few that they say nothing else; conduct that no list knows is taken
 * for speech: «всякий, кто ошибся в цифрах».
 */
const SURE = 2
/** Words of a clause that then says nothing but that a conduct is an offence. */
const FEW = 18
/** From here on the same words surely threaten with liability. */
const THREATENS = 2
/** The same where no word of liability stands in the sentence: "rumours lead to serious consequences" tells of harm. */
const WORDLESS = 3
/** Words of liability. */
const LIABILITY = ['liable', 'liability-told', 'plain-threat', 'acts-against', 'stern-words']

/**
 * Who acts, or has acted, does not say what the law punishes: "measures will be taken against those who spread lies". No law does with
 * «моральная ответственность».
 */
const NO_LAW = ['action-only', 'moral-liability']

/** Words in which another judge than God is named. */
const EARTHLY = [...LIABILITY, 'held-unlawful', 'deemed-offence', 'offence-name-alone', 'earthly-law']

/** Words between a copula and a name. */
const ARTICLE = 2
/** Words in which speech is said to lack something, or to praise. */
const AMISS = ['mere-speech', 'element-dropped', 'praises-deed']
/** Words of speech, in which an element may be dropped whatever deed they speak of. */
const SPOKEN = ['speech', 'mere-deed', ...AMISS]

/** Whether liability is named for another matter than the speech of a move, by a rumour, or as something that no law does. */
export function namesNoLiability(view: View, move: Move): boolean {
  const { sentence } = move
  if (
    isOfRumour(view, move, LIABILITY) ||
    isOnlyTold(wholeOf(sentence), LIABILITY) ||
    isLiabilityAside(view, move) ||
    isTitle(view, sentence)
  )
    return true
  // What a bill would punish no law punishes yet, and whoever lies in a tender only loses it.
  if (['bill', 'tender-rule'].some((list) => sentence.hits(list).length > 0)) return true
  // What a declaration or an application must hold is no matter of speech.
  if (toldToBodyOnly(sentence)) return true
  if (isOfPlainCase(view, move)) return true
  if (isOfPlainDeed(move) || isOfAdvice(sentence) || isOnlySin(view, sentence)) return true
  // A known post that is found to be an offence is judged by what was found.
  if (hitsIn(move, 'offence-found').length > 0) return true
  const threatens = view.speaksFor('threatened-sanction', move) > WORDLESS
  return (!threatens && tellsOnlyHarm(move, ['liable'])) || NO_LAW.some((list) => isOnly(sentence, list))
}

/**
 * "A driver who breaks the rules will answer for it", "theft carries five years", "whoever sells stolen goods is a thief": a deed that is
 * no speech, by its own name.
 */
function isOfPlainDeed(move: Move): boolean {
  const { sentence } = move
  const { verbsLast } = sentence.spokenIn.clauses
  // Deeds that are named as codes name them, or as breaches of a plain rule.
  const named = sentence.hits('plain-deed')
  // "Any gift to a clerk is | a bribe", «қарызын қайтармау – | алаяқтық» call something else by that name.
  const isCalled = ({ from, to }: Stretch): boolean =>
    verbsLast
      ? to === sentence.to && from > sentence.from
      : sentence.hits('is-one').some((copula) => copula.to <= from && from - copula.to <= ARTICLE)
  if (named.every(isCalled)) return false
  // «Пара беру»: giving is an everyday deed only where it is not a bribe that is given.
  const isOwn = (words: Stretch): boolean => meetsAny(words, named)
  return (
    ownTopics(sentence).every((topic) => topic === 'rally' || sentence.hits(`topic-${topic}`).every(isOwn)) &&
    SPOKEN.every((list) => sentence.hits(list).every(isOwn))
  )
}

/** "Whoever gives such advice will answer for it": what is counselled is neither true nor false, unless more is said of it. */
function isOfAdvice(sentence: SentenceView): boolean {
  if (sentence.hits('gives-advice').length === 0 || ownTopics(sentence).length > 0) return false
  if (['short', ...AMISS].some((list) => sentence.hits(list).length > 0)) return false
  return hasNothingBut(wholeOf(sentence), 'gives-advice', ['speech'])
}

/** "Gossip is a sin": who answers to God alone breaks no law, unless the same words name one. */
function isOnlySin(view: View, sentence: SentenceView): boolean {
  if (sentence.hits('sin').length === 0 || citesLaw(view, sentence)) return false
  return EARTHLY.every((list) => sentence.hits(list).length === 0)
}

/** "Three counts of false report", "for this crime she faces ten years": of what a defendant is accused, the charge says in full. */
function isOfPlainCase(view: View, move: Move): boolean {
  const { sentence } = move
  const isPlain = sentence.hits('counts-charged').length > 0 || ownTopics(sentence).length === 0
  return isPlain && isOfDefendants(view, move)
}

/** An element is dropped only where the offence itself is named, and liability for it beside it or by the same words. */
export function namesLiability(view: View, move: Move): boolean {
  const { sentence } = move
  if (callsItOffence(view, move)) return true
  const isTold = LIABILITY.some((list) => sentence.hits(list).length > 0) || citesLaw(view, sentence)
  const threatens = view.speaksFor('threatened-sanction', move) > (isTold ? THREATENS : WORDLESS)
  // «По статье 73-3 КоАП: штраф 160 МРП», «виновные ответят по закону»: a penalty alone names no offence.
  // Where no offence is named by its words, what is punished must at least be speech: «за критику», not «за подделку билетов».
  const speaks = sentence.near('speech', move, 0) || (isTold && move.score >= SURE)
  const isNamed = ownTopics(sentence).length > 0
  if (move.score > PLAIN && threatens && (isNamed || (speaks && !citesLaw(view, sentence)))) return true
  if (sentence.near('element-dropped', move, 0) && isTold) return true
  return sentence.near('short', move) && (threatens || sentence.hits('liable').length > 0)
}

/**
 * "Doubts about the count are an offence", "any gift to a doctor is a bribe": the model knows the plain sentence that calls a conduct an
 * offence, whatever its words. A longer one may tell of other matters that the law punishes, and must speak of speech.
 */
function callsItOffence(view: View, move: Move): boolean {
  const { sentence, score, from, to } = move
  if (score <= PLAIN || citesLaw(view, sentence) || casesTold(sentence).length > 0) return false
  if (isBrief(move)) return true
  if (score <= SURE) return false
  return to - from <= FEW || ['speech', 'mere-speech', 'short'].some((list) => sentence.near(list, move, 0))
}

/** Whether nothing in a sentence but phrases of a list speaks of liability. */
function isOnly(sentence: SentenceView, list: string): boolean {
  return hasNothingBut(wholeOf(sentence), list, LIABILITY)
}
