import type { SentenceView, View } from '../check.ts'
import { gapBefore } from './gap-before.ts'

/** Words of a heading at most. */
const HEADING = 14
/** Words of an answer that names everybody, and tells of no law. */
const RETORT = 6

/**
 * "Who is liable for a comment?", «Что грозит за репост», «… үшін кім жауап береді?»: who asks about liability, or sets the question of a
 * citizen over its answer, reminds nobody of it. "Do you know that it is punished?" takes it for granted, as does who asks in anger,
 * «Кто ответит за эту ложь?», or answers himself: "Who will answer for it? All of you."
 */
export function asksOfLiability(view: View, sentence: SentenceView): boolean {
  const asking = sentence.hits('asks-liability')
  if (!sentence.isQuestion) return asking.length > 0 && isHeading(view, sentence, asking[0]?.from)
  if (['asks-if-known', 'asks-in-anger'].some((list) => sentence.hits(list).length > 0)) return false
  if (isAnsweredByAll(view, sentence)) return false
  return asking.length > 0 || standsAlone(view, sentence)
}

/** Whether the next sentence is no more than that all of them will. */
function isAnsweredByAll(view: View, { n }: SentenceView): boolean {
  if (n + 1 === view.sentenceCount) return false
  const answer = view.sentence(n + 1)
  if (answer.isQuestion || answer.to - answer.from > RETORT || answer.citations().length > 0) return false
  return answer.hits('answers-all').some(({ from }) => from === answer.from)
}

/** A line without a mark inside: «Кто отвечает за сайт, тот отвечает и за ложь» is a rule. */
function isHeading(view: View, sentence: SentenceView, first: number | undefined): boolean {
  const { from, to } = sentence
  if (first !== from && !sentence.spokenIn.clauses.verbsLast) return false
  if (to - from > HEADING || !standsAlone(view, sentence)) return false
  for (let token = from + 1; token < to; token++) if (sentence.parted(token)) return false
  return true
}

/** Whether a sentence is a line of its own, with another line behind it or a question before it. */
function standsAlone(view: View, { n }: SentenceView): boolean {
  const isLast = n + 1 === view.sentenceCount
  if (isLast ? n === 0 || !view.sentence(n - 1).isQuestion : !isLineBetween(view, n)) return false
  return n === 0 || isLineBetween(view, n - 1)
}

/** Whether a line ends between a sentence and the next one. */
function isLineBetween(view: View, n: number): boolean {
  return gapBefore(view, view.sentence(n + 1).from).includes('\n')
}
