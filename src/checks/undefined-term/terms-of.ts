import type { Move, SentenceView, Stretch } from '../../reader/check.ts'
import { meet, meetsAny } from '../../reader/stretch.ts'
import { cut } from './cut.ts'
import { isAdjective, isExpression, lacksNoun } from './expression.ts'

/**
 * Words of violence, dirt or deceit that are taken for something else are terms whatever stands around them; “medical disinformation”
 * is no word of everyday speech as “disinformation” is.
 */
export const LIKENED = 'term-likened'
/** Expressions of other kinds that are terms whatever stands around them: "an attack on our information space". */
export const BESIDES = 'term-besides'

/** From here on the model surely hears a category: a word of no family is one. */
export const SURELY = 1.5
/** From here on the model hears a category in words of everyday speech («фейки», "misinformation"); a phrase alone does not. */
const HEARD = 0.6
/** Families whose expressions are terms though words of everyday speech stand in them. */
const ALWAYS = [LIKENED, BESIDES]
/** Families whose words may only say that something is untrue. */
const TAKEN_UP = ['term-fake', 'term-disinformation']

/**
 * Words of a family within the stretches, where they stand for a term: «фейковый сайт» is a forged one, «Центр по борьбе с
 * дезинформацией» is a name.
 */
export function termsOf(move: Move, family: string, within: readonly Stretch[]): readonly Stretch[] {
  const { sentence } = move
  const hits = sentence.hits(family)
  if (hits.length === 0) return hits
  const isSure = isSurely(move)
  return hits
    .filter(
      (hit) =>
        within.some((stretch) => meet(hit, stretch)) &&
        !isCutShort(sentence, hit, hits) &&
        isExpression(sentence, hit) &&
        !isOrdinary(sentence, hit) &&
        (ALWAYS.includes(family) || isSure || !isEveryday(sentence, hit)) &&
        !lacksNoun(hit, move) &&
        (isSure || !TAKEN_UP.includes(family) || !isMerelyTakenUp(sentence, hit)),
    )
    .map((hit) => cut(sentence, hit))
    .filter((hit) => !isBareObject(sentence, hit))
}

/** «Дәстүрімізге | қарсы»: what is left of an expression without what it leads on to. */
function isBareObject(sentence: SentenceView, { from, to }: Stretch): boolean {
  const { clauses, terms } = sentence.spokenIn
  return clauses.verbsLast && to - from === 1 && terms.bareObjects?.test(sentence.word(from)) === true
}

/** "Spreading fake | news": another expression begins within and goes on behind. */
export function isCutShort(sentence: SentenceView, hit: Stretch, hits: readonly Stretch[]): boolean {
  if (!isAdjective(sentence, hit.to - 1)) return false
  return hits.some(
    ({ from, to }) =>
      hit.from < from &&
      from < hit.to &&
      hit.to < to &&
      !hits.some((whole) => whole.from <= hit.from && whole.to >= to),
  )
}

/** «Дезинформация недопустима» says what must not be, and makes no category of it. */
function isSurely(move: Move): boolean {
  return move.score >= HEARD && !move.sentence.near('inadmissible', move, 0)
}

/** «Спланированная акция», «помойка»: words that mean what they always mean, and slang, which means no category of law. */
export function isOrdinary(sentence: SentenceView, at: Stretch): boolean {
  return ['no-term', 'slang'].some((list) => meetsAny(at, sentence.hits(list))) || isNoCategory(sentence, at)
}

/** «Террористическая атака», «Центр психологических операций»: the law's own words, and names, however sure the model is. */
export function isNoCategory(sentence: SentenceView, at: Stretch): boolean {
  return meetsAny(at, sentence.hits('no-category'))
}

/** Words of a phrase from which on it tells what is done with a term, besides naming it. */
const TOLD_OF = 3

/**
 * "Fake news", "misinformation", "unverified reports", "hate speech" are words of everyday speech, understood without a law, unless
 * the law itself is said to know them: «фейки уголовно наказуемы».
 */
export function isEveryday(sentence: SentenceView, at: Stretch): boolean {
  if (!meetsAny(at, sentence.hits('everyday-words'))) return false
  return !sentence.hits('plain-term').some((hit) => hit.to - hit.from >= TOLD_OF && meet(hit, at))
}

/** «Не соответствует действительности и является фейком» tells in the same breath what is meant. */
export function isToldOfFalsehood(sentence: SentenceView, at: Stretch): boolean {
  return meetsAny(at, sentence.hits('called-false'))
}

/** "Such misinformation" takes up what was told; «подобные вбросы» makes a category of it still. */
function isMerelyTakenUp(sentence: SentenceView, at: Stretch): boolean {
  return isEveryday(sentence, at) && isTermToldBefore(sentence, at)
}

/** "Such misinformation", «эти лживые фейки» are what was just told of, and no category. */
export function isTermToldBefore(sentence: SentenceView, at: Stretch): boolean {
  const { adjectives, demonstratives } = sentence.spokenIn.terms
  const points = (token: number): boolean =>
    token >= sentence.from && demonstratives.test(sentence.word(token))
  const before = at.from - 1
  return (
    points(before) || (before > sentence.from && adjectives.test(sentence.word(before)) && points(before - 1))
  )
}
