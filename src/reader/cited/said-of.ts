import type { Day, Law } from '../../law/law.ts'
import type { SentenceView, Stretch, View } from '../check.ts'
import { ownTopics } from '../for-checks/topics.ts'
import type { Certainty } from '../reading.ts'
import { meet, meetsAny } from '../stretch.ts'
import { clauseAround, isParted, joinsClauses } from './clause.ts'
import { type CitedLaw, type CitedPlace, onlyPlace } from './places.ts'
import { type SentenceText, sentenceText } from './sentence-text.ts'
import type { PlacedPenalty } from './stated.ts'

/** A penalty, and the cited places that it is said of. */
export interface SaidPenalty {
  readonly stated: PlacedPenalty
  readonly places: readonly CitedPlace[]
  /** `certain` only where nothing else in the sentence may carry the penalty. */
  readonly certainty: Certainty
}

/** A list of so many numbers and articles tells nothing of which belongs to which. */
const MOST = 30

/**
 * Which cited places each penalty belongs to. One number belongs to what is cited in its own clause, else to what the sentence
 * cites at all, unless its clause speaks of another offence. Of several, each belongs to what is cited between the others.
 * @param penalties of one kind
 */
export function saidOf(
  view: View,
  law: Law,
  on: Day,
  sentence: SentenceView,
  cited: CitedLaw,
  penalties: readonly PlacedPenalty[],
): readonly SaidPenalty[] {
  const [only, second] = penalties
  if (only === undefined || cited.places.length === 0) return []
  if (penalties.length + cited.places.length + cited.unresolved.length > MOST) return []
  const placed = sentenceText(view, sentence)
  // «По статье 131 и иным статьям»: what is said may be carried by what is not named.
  if (sentence.ofAll.articles.has('others', placed.text)) return []
  if (saysInOrder(sentence, cited)) return inOrder(cited, penalties)
  if (second === undefined) return saidOfOne(placed, law, on, cited, only)
  // An article fines each person differently: where it is the only one cited, all fines are told of it.
  if (only.kind === 'fine' && onlyPlace(cited))
    return penalties.flatMap((each) => saidOfOne(placed, law, on, cited, each))
  const marks = penalties
    .slice(1)
    .map((each, index) => marksWithin(placed, cited, (penalties[index] as PlacedPenalty).at.to, each.at.from))
  const inTurn = turns(sentence, cited, penalties)
  return penalties.flatMap((stated, index): SaidPenalty[] => {
    // Numbers without a mark between them are told of the same: "12 or 20 years".
    const before = marks.slice(0, index).findLast((between) => between.length > 0)
    const behind = marks.slice(index).find((between) => between.length > 0)
    const stretch = inTurn?.[index] ?? {
      from: before?.[0] ?? sentence.from,
      to: behind?.at(-1) ?? sentence.to,
    }
    if (meetsAny(stretch, cited.unresolved)) return []
    const places = cited.places.filter(({ at }) => meet(at, stretch))
    const clause = clauseAround(placed, references(cited), stated.at)
    if (speaksOfAnother(sentence, law, on, clause, places)) return []
    return places.length === 0 ? [] : [{ stated, places, certainty: 'likely' }]
  })
}

/** Whether each of several articles has a number of its own, in their order. */
export function saysInOrder(sentence: SentenceView, { places, unresolved }: CitedLaw): boolean {
  return places.length + unresolved.length > 1 && sentence.hits('respectively').length > 0
}

/** «Статьи 375 и 376 – до 5 и до 3 лет соответственно»: the first number is that of the first article. */
function inOrder(
  { places, unresolved }: CitedLaw,
  penalties: readonly PlacedPenalty[],
): readonly SaidPenalty[] {
  if (unresolved.length > 0 || places.length !== penalties.length) return []
  return penalties.map((stated, index) => ({
    stated,
    places: [places[index] as CitedPlace],
    certainty: 'likely',
  }))
}

/**
 * Where each number is named right behind articles of its own, those between it and the number before it: "under article 274, up to
 * 10 years, and under article 174, up to 25". The same where each stands before its own.
 */
function turns(
  { from, to }: SentenceView,
  cited: CitedLaw,
  penalties: readonly PlacedPenalty[],
): readonly Stretch[] | undefined {
  const all = references(cited)
  const isCiting = (stretch: Stretch): boolean => meetsAny(stretch, all)
  const starts = [from, ...penalties.map(({ at }) => at.to)]
  const ends = [...penalties.map(({ at }) => at.from), to]
  const gaps = starts.map((start, index): Stretch => ({ from: start, to: ends[index] as number }))
  const told = gaps.map(isCiting)
  if (!told.slice(1, -1).every(Boolean)) return undefined
  if (told[0] && !told.at(-1)) return gaps.slice(0, -1)
  return !told[0] && told.at(-1) ? gaps.slice(1) : undefined
}

function saidOfOne(
  placed: SentenceText,
  law: Law,
  on: Day,
  cited: CitedLaw,
  stated: PlacedPenalty,
): readonly SaidPenalty[] {
  const clause = clauseAround(placed, references(cited), stated.at)
  if (meetsAny(clause, cited.unresolved)) return []
  const { places } = cited
  const isNamed = places.some(({ at }) => meet(at, clause) || standsAlone(placed, at))
  if (!isNamed && speaksOfAnother(placed.sentence, law, on, clause, places)) return []
  if (!isNamed && namesOtherPart(placed.sentence, clause)) return []
  const certainty = isNamed && cited.unresolved.length === 0 ? 'certain' : 'likely'
  return [{ stated, places, certainty }]
}

function references({ places, unresolved }: CitedLaw): readonly Stretch[] {
  return [...places.map(({ at }) => at), ...unresolved]
}

/** Where one clause may end and the next begin, between two numbers. */
function marksWithin(placed: SentenceText, cited: CitedLaw, from: number, to: number): number[] {
  const cites = references(cited)
  const marks: number[] = []
  for (let token = from; token < to; token++)
    if (isParted(placed, cites, token) || joinsClauses(placed.sentence, token)) marks.push(token)
  return marks
}

/** «Оскорбление, статья 131 УК РК, наказывается …»: a reference between two marks belongs to its sentence. */
function standsAlone({ markBefore, sentence }: SentenceText, { from, to }: Stretch): boolean {
  const isMark = (token: number): boolean => token === sentence.to || /[,;()]/u.test(markBefore(token))
  return (from - 1 <= sentence.from || isMark(from) || isMark(from - 1)) && isMark(to)
}

/** «… грозит до 20 лет, а ложь карается по статье 274»: the offence that the clause names is none of those cited. */
function speaksOfAnother(
  sentence: SentenceView,
  law: Law,
  on: Day,
  clause: Stretch,
  places: readonly CitedPlace[],
): boolean {
  const topics = ownTopics(sentence).filter((topic) => meetsAny(clause, sentence.hits(`topic-${topic}`)))
  const cited = places.flatMap(({ citation }) => law.norm(citation, on)?.topics ?? [])
  return topics.length > 0 && !topics.some((topic) => cited.includes(topic))
}

/** «По части 1 статьи 174 – штраф, по части 3 – до 20 лет»: a part without its article is none of those cited. */
function namesOtherPart(sentence: SentenceView, { from, to }: Stretch): boolean {
  const { acts } = sentence.ofAll
  for (let token = from; token < to; token++) {
    const word = sentence.word(token)
    if (acts.has('part', word) || acts.has('joinedPart', word)) return true
  }
  return false
}
