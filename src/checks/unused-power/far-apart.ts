import type { Move, SentenceView, View } from '../../reader/check.ts'
import { gapBefore } from '../../reader/for-checks/gap-before.ts'
import { pointsBack } from '../../reader/for-checks/points-back.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'
import { kindsIn } from './other-crime.ts'
import { type ByRoot, byRoot, sharesWords } from './shared-words.ts'

/** From so many sentences on a text may be of several subjects. */
const SEVERAL_SUBJECTS = 20
/** Sentences around a case that are of its subject in any case. */
const BESIDE = 2
/** The same of a case that does not say what it is of: "four suspects were detained". */
const BESIDE_ANY = 8
/** Words of a heading at most. */
const HEADING = 10
/** What ends a sentence, or opens a list behind it. */
const ENDS = /[.!?…:;]/u
/** What an item of a list begins with. */
const ITEM = /[-–—•*·]/u

/** What is told of cases in a long text: the sentences around them, and what these name. */
export interface Around {
  readonly beside: ReadonlySet<number>
  readonly topics: ReadonlySet<string>
  readonly words: ByRoot
}

/** The number of the section of each sentence of a long text, from one heading to the next; nothing where the text is not long. */
export function sectionsOf(view: View): readonly number[] | undefined {
  const { sentenceCount } = view
  if (sentenceCount < SEVERAL_SUBJECTS) return undefined
  const sections: number[] = []
  let section = 0
  for (let n = 0; n < sentenceCount; n++) {
    if (n > 0 && n + 1 < sentenceCount && isHeading(view, n)) section++
    sections.push(section)
  }
  return sections
}

/** Reads off what stands around cases, once for all offences. */
export function aroundCases(
  view: View,
  numbers: readonly number[],
  sections: readonly number[] | undefined,
): Around | undefined {
  if (sections === undefined) return undefined
  const cases = numbers.map((number) => view.sentence(number))
  return {
    beside: new Set(cases.flatMap((sentence) => besideOf(sentence, sections))),
    topics: new Set(cases.flatMap(ownTopics)),
    words: byRoot(cases),
  }
}

/** The numbers of the sentences of its section that stand around a case. */
function besideOf(sentence: SentenceView, sections: readonly number[]): number[] {
  const isKnown = ownTopics(sentence).length > 0 || kindsIn(sentence) !== 0 || sentence.citations().length > 0
  const reach = isKnown ? BESIDE : BESIDE_ANY
  const found: number[] = []
  for (let n = sentence.n - reach; n <= sentence.n + reach; n++)
    if (n >= 0 && n < sections.length && sections[n] === sections[sentence.n]) found.push(n)
  return found
}

/**
 * A yearly report tells of bribes in one section and of threats in another: in a long text, an offence that stands far from all cases and
 * shares no word with them is as little answered by these as if they stood in another text.
 */
export function isFarApart({ sentence }: Move, around: Around | undefined): boolean {
  if (around === undefined || around.beside.has(sentence.n)) return false
  if (ownTopics(sentence).some((topic) => around.topics.has(topic))) return false
  return !sharesWords(sentence, around.words)
}

/** Makes the answer whether what is worked on is of another subject of a long text than all offences told. */
export function otherThan(view: View, told: readonly Move[]): (sentence: SentenceView) => boolean {
  const sections = sectionsOf(view)
  if (sections === undefined) return () => false
  const sentences = [...new Set(told.map(({ sentence }) => sentence))]
  const numbers = new Set(sentences.map(({ n }) => n))
  const topics = new Set(sentences.flatMap(ownTopics))
  const words = byRoot(sentences)
  return (sentence) =>
    !pointsBack(sentence) &&
    besideOf(sentence, sections).every((n) => !numbers.has(n)) &&
    !ownTopics(sentence).some((topic) => topics.has(topic)) &&
    !sharesWords(sentence, words)
}

/** A short line without a mark at its end, and none of a list: a sentence with a mark stands behind it. */
function isHeading(view: View, n: number): boolean {
  if (!isOpenLine(view, n) || isOpenLine(view, n + 1)) return false
  const { from } = view.sentence(n)
  return !ITEM.test(gapBefore(view, from))
}

function isOpenLine(view: View, n: number): boolean {
  const { from, to } = view.sentence(n)
  if (to - from > HEADING || !gapBefore(view, from).includes('\n')) return false
  const behind = n + 1 < view.sentenceCount ? gapBefore(view, to) : '\n'
  return behind.includes('\n') && !ENDS.test(behind)
}
