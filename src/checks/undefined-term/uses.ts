import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { isBrief } from '../../reader/for-checks/brief.ts'
import { meet, wholeOf } from '../../reader/stretch.ts'
import { isAskedAbout } from './asked-about.ts'
import { withoutEpithet } from './cut.ts'
import { describedNoun, isAdjective, joinedTo, plainestOf, withNoun } from './expression.ts'
import { fakeUses, isCalledSoByOthers } from './fake-said.ts'
import { FAMILIES, familyOf, joinedFalsehood, outshines } from './families.ts'
import { asSpoken } from './in-speech.ts'
import { judgingUse } from './judging.ts'
import { apartFrom, type Listed, listedAround } from './listed.ts'
import { isOthersName, namedUses } from './named.ts'
import { isSpoken } from './spoken.ts'
import {
  BESIDES,
  isEveryday,
  isNoCategory,
  isOrdinary,
  isToldOfFalsehood,
  LIKENED,
  SURELY,
  termsOf,
} from './terms-of.ts'
import { withKind } from './with-kind.ts'

/** Where an expression stands that may be meant as a category of law. */
export interface Use {
  readonly family: string
  readonly at: Stretch
  readonly score: number
  readonly sentence: SentenceView
  /** The list of adjectives that it is one of. */
  readonly listed?: Listed
}

/** A word of a family counts where the model hears a category; words of no family only where it surely does. */
const WITH_FAMILY = 0.6
/** Words of no family in a brief sentence. */
const BRIEFLY = 0.8
/** How many times as weighty a later use must be: of uses that weigh alike the first brings the term in. */
const WEIGHTIER = 2
/** Moves that make a term do work: whom is called on or accused by it. */
export const WORKS: readonly string[] = [
  'call-to-obey',
  'legal-form',
  'unnamed-accused',
  'imputed-motive',
  'unused-power',
]
/** Words between a term and what rejects it. */
const REJECTED = 2
/** Letters in which forms of a word agree. */
const SAME_WORD = 5
/** How many times as weighty the official's own speech is as what a report says in its own words. */
const SPOKEN = 3

/** The weightiest use of each family of terms, none of which share a word. */
export function weightiestUses(view: View): readonly Use[] {
  const weightiest = new Map<string, { readonly use: Use; readonly weight: number }>()
  for (const move of view.moves(WITH_FAMILY)) {
    if (move.sentence.quotesOthers(move)) continue
    for (const use of usesIn(view, move)) {
      if (isCalledSoByOthers(use) || isAskedAbout(use)) continue
      const known = weightiest.get(use.family)
      const weight = weightOf(view, use)
      if (known === undefined || weight > known.weight * WEIGHTIER || isNounAtLast(known.use, use))
        weightiest.set(use.family, { use, weight })
    }
  }
  const judging = judgingUse(view)
  for (const use of [...plainUses(view), ...(judging ? [judging] : []), ...namedUses(view), ...besides(view)])
    if (!weightiest.has(use.family) && !use.sentence.denied(use.at) && !isAskedAbout(use))
      weightiest.set(use.family, { use, weight: 0 })
  // What first finds a fake brings the term in: «очередной фейк» before «таких фейков».
  for (const use of fakeUses(view)) {
    const known = weightiest.get(use.family)
    if (known !== undefined && (known.use.at.from <= use.at.from || isBareAdjective(use))) continue
    if (!isAskedAbout(use)) weightiest.set(use.family, { use, weight: 0 })
  }
  const uses = apart(
    [...weightiest.values()]
      .map(({ use }) => asSpoken(view, use))
      .map((use) => ({ ...use, at: withKind(use.sentence, withoutEpithet(use.sentence, use.at)) }))
      .filter((use) => !isLabel(view, use) && !isSlang(use) && !isOthersName(use)),
  )
  return uses
    .filter((use) => !uses.some((other) => outshines(other, use)))
    .map((use, _, all) => inList(use, all))
}

/** «Являются фейковыми … Подобные вбросы»: a noun names more plainly what is meant than an adjective alone. */
function isNounAtLast(known: Use, use: Use): boolean {
  return isBareAdjective(known) && !isBareAdjective(use)
}

function isBareAdjective({ sentence, at }: Use): boolean {
  return at.to - at.from === 1 && isAdjective(sentence, at.from)
}

/** «#фейк», «ФЕЙК»: what labels a message is no word of its text, unless all stands in capitals. */
function isLabel(view: View, { at, sentence }: Use): boolean {
  if (at.to - at.from > 1) return false
  const word = view.text(at)
  if (at.from > 0 && view.text({ from: at.from - 1, to: at.to }).endsWith(`#${word}`)) return true
  return isInCapitals(word) && !isInCapitals(view.text(sentence))
}

/** «Помойки», «диванные эксперты»: an insult claims no category of law. */
function isSlang({ sentence, at }: Use): boolean {
  return sentence.hits('slang', at).some(({ from, to }) => from <= at.from && at.to <= to)
}

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}

/** A use with the list that it stands in, unless another use stands there too. */
function inList(use: Use, all: readonly Use[]): Use {
  const joined = joinedFalsehood(use)
  if (joined !== undefined) return { ...use, listed: { whole: joined, isPair: true } }
  const others = all.filter((other) => other !== use).map(({ at }) => at)
  const listed = apartFrom(listedAround(use.sentence, use.at), others)
  return listed === undefined ? use : { ...use, listed }
}

/** Uses that share no word: of two families that see one expression the longer stretch is asked, and once. */
function apart(uses: readonly Use[]): readonly Use[] {
  const kept: Use[] = []
  for (const use of uses.toSorted(
    ({ at: a }, { at: b }) => b.to - b.from - (a.to - a.from) || a.from - b.from,
  ))
    if (!kept.some(({ at }) => meet(at, use.at))) kept.push(use)
  return kept
}

function usesIn(view: View, move: Move): Use[] {
  const { sentence, score } = move
  const uses: Use[] = []
  const within = [move]
  for (const family of FAMILIES) {
    uses.push(...ofFamily(move, family, within))
  }
  if (uses.length > 0 || score < (isBrief(move) ? BRIEFLY : SURELY)) return uses
  const at = describedNoun(move, view.strongest(move))
  return at && isCategory(move, at)
    ? [{ family: familyOf(sentence, at) ?? view.text(at).toLowerCase(), at, score, sentence }]
    : []
}

/** The plainest use of a family, and one that is joined to it by a name of its own: «деструктивным течениям и чуждым идеологиям». */
function ofFamily(move: Move, family: string, within: readonly Stretch[]): Use[] {
  const { sentence, score } = move
  const terms = termsOf(move, family, within)
  const plainest = plainestOf(terms)
  if (plainest === undefined) return []
  const at = withNoun(plainest, move)
  const pair = joinedTo(
    sentence,
    at,
    terms.map((term) => withNoun(term, move)),
  )
  const uses = [{ family, at, score, sentence }]
  return pair ? [...uses, { family: `${family} beside`, at: pair, score, sentence }] : uses
}

function isCategory({ sentence, score }: Move, at: Stretch): boolean {
  if (isPlace(sentence, at) || isToldOfFalsehood(sentence, at) || isNoCategory(sentence, at)) return false
  return score >= SURELY || (!isOrdinary(sentence, at) && !isEveryday(sentence, at))
}

/** "Claims that spread on social media": where something stands is no category. */
function isPlace(sentence: SentenceView, at: Stretch): boolean {
  return sentence.hits('message-place').some(({ from, to }) => from <= at.from && at.to <= to)
}

/** Uses of words that are terms whatever stands around them: «деструктивные силы». */
function plainUses(view: View): readonly Use[] {
  const uses = new Map<string, Use>()
  const add = (sentence: SentenceView, families: readonly string[], plain: readonly Stretch[]): void => {
    const whole = wholeOf(sentence)
    for (const family of families) {
      if (uses.has(family)) continue
      for (const use of ofFamily(whole, family, plain)) uses.set(use.family, use)
    }
  }
  for (const sentence of view.with('plain-term')) add(sentence, FAMILIES, sentence.hits('plain-term'))
  for (const sentence of view.with(LIKENED)) add(sentence, [LIKENED], sentence.hits(LIKENED))
  return [...uses.values()]
}

/** Expressions of other kinds, each of a family of its own: threats to the information space, propaganda, groundless criticism. */
function* besides(view: View): Generator<Use> {
  for (const sentence of view.with(BESIDES)) {
    const whole = wholeOf(sentence)
    for (const hit of termsOf(whole, BESIDES, [whole])) {
      // "Dismissed fears of attacks on the media space": the term is of those who fear.
      if (sentence.near('rejects-fears', hit, REJECTED)) continue
      const family = `${BESIDES} ${sentence.word(hit.from).slice(0, SAME_WORD)}`
      yield { family, at: withNoun(hit, whole), score: 0, sentence }
    }
  }
}

/** A term weighs what the model says and what is done by it, and more in the official's own speech than in a lead or a headline. */
function weightOf(view: View, { at, score, sentence }: Use): number {
  let work = 0
  for (const check of WORKS) work = Math.max(work, view.speaksFor(check, at))
  return (isSpoken(view, at, sentence) ? score * SPOKEN : score) + work / 2
}
