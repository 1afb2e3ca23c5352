import type { Move, SentenceView, View } from '../../reader/check.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'
import { kindsIn } from './other-crime.ts'
import { pointsBack, rootsOf, sharesWords } from './other-matter.ts'

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

/** What is told of cases in a long text: the sentences around them, and what these name. */
export interface Around {
  readonly beside: ReadonlySet<number>
  readonly topics: ReadonlySet<string>
  readonly roots: ReadonlySet<string>
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
  const beside = new Set<number>()
  const topics = new Set<string>()
  const roots = new Set<string>()
  for (const number of numbers) {
    const sentence = view.sentence(number)
    const named = ownTopics(sentence)
    const isKnown = named.length > 0 || kindsIn(sentence) !== 0 || sentence.citations().length > 0
    const words = isKnown ? BESIDE : BESIDE_ANY
    for (let n = number - words; n <= number + words; n++) if (sections[n] === sections[number]) beside.add(n)
    for (const topic of named) topics.add(topic)
    for (const root of rootsOf(sentence)) roots.add(root)
  }
  return { beside, topics, roots }
}

/**
 * A yearly report tells of bribes in one section and of threats in another: in a long text, an offence that stands far from all cases and
 * shares no word with them is as little answered by these as if they stood in another text.
 */
export function isFarApart({ sentence }: Move, around: Around | undefined): boolean {
  if (around === undefined || around.beside.has(sentence.n)) return false
  if (ownTopics(sentence).some((topic) => around.topics.has(topic))) return false
  return !sharesWords(sentence, around.roots)
}

/** Whether what is worked on is of another subject of a long text than all offences told. */
export function isOfOtherSubject(
  view: View,
  sentence: SentenceView,
  told: readonly Move[],
  sections: readonly number[] | undefined,
): boolean {
  if (sections === undefined || pointsBack(sentence)) return false
  const around = aroundCases(view, [sentence.n], sections)
  return told.every((move) => isFarApart(move, around))
}

/** A short line without a mark at its end. */
function isHeading(view: View, n: number): boolean {
  const { from, to } = view.sentence(n)
  if (to - from > HEADING) return false
  const before = view.text({ from: from - 1, to: from + 1 })
  const behind = view.text({ from: to - 1, to: to + 1 })
  return before.includes('\n') && behind.includes('\n') && !ENDS.test(behind)
}
