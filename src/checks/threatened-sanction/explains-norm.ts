import type { Figure, Move, View } from '../../reader/check.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'
import { meetsAny } from '../../reader/stretch.ts'
import type { Asked } from './forms.ts'

/** Figures that may tell how much a penalty is. */
export const SIZES: ReadonlySet<Figure['kind']> = new Set(['number', 'term-of-years'])
/** What is asked where nothing that was said of the law is wrong. */
const OPEN: ReadonlySet<Asked['asks']> = new Set(['article', 'article-range', 'covers', 'covers-several'])
/** What makes a reminder of it: who warns, whom it is pointed at, and words or gatherings that are to be punished. */
const REMINDERS = ['norm-recalled', 'norm-of-speech', 'such-conduct']

/**
 * «За отсутствие маркировки статья 455 предусматривает штраф в 30 МРП»: who tells what a norm carries, for what and how much, explains
 * it; a threat is it where somebody is reminded, or where what is punished is speech or a gathering.
 */
export function explainsNorm(view: View, { sentence }: Move, { asks }: Asked): boolean {
  if (!OPEN.has(asks) || sentence.hits('norm-told').length === 0) return false
  if (ownTopics(sentence).length > 0 || REMINDERS.some((list) => sentence.hits(list).length > 0)) return false
  if (sentence.n > 0 && view.holds(sentence.n - 1, 'norm-recalled')) return false
  const citations = sentence.citations()
  return sentence.figures().some((figure) => SIZES.has(figure.kind) && !meetsAny(figure, citations))
}
