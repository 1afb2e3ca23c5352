import type { Figure, Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { isParted, upToMark } from '../../reader/for-checks/between-marks.ts'
import { ownTopics } from '../../reader/for-checks/topics.ts'
import { isDated } from './dated.ts'

/** Words between a number and what it counts: «47 новых уголовных дел». */
const BETWEEN = 3
/** Words of a count that are quoted at most. */
const MOST_QUOTED = 12
const YEAR = /^(?:19|20)\d{2}$/u
/** Sentences on either side in which a count is looked for. */
const AROUND = 20

/**
 * The count that the text itself gives, with its period, for what is said to grow: «за полугодие зарегистрировано 47 дел о ложной
 * информации». What is missing then is only what it compares with. Nothing where the trend names no matter that can be told again.
 */
export function givenCount(view: View, move: Move): Stretch | undefined {
  const topics = ownTopics(move.sentence)
  if (topics.length === 0) return undefined
  for (const n of around(view, move.sentence.n)) {
    if (!view.holds(n, 'counted')) continue
    const sentence = view.sentence(n)
    if (!isDated(sentence)) continue
    if (!ownTopics(sentence).some((topic) => topics.includes(topic))) continue
    const count = sentence.figures().find((figure) => isCount(view, sentence, figure))
    if (count) return upToMark(sentence, { from: count.from, to: count.to }, MOST_QUOTED)
  }
  return undefined
}

/** The count that a growth is inferred from: «выявлено 5 200 материалов. Это говорит о росте …». */
export function countBefore(view: View, { sentence }: Move): Stretch | undefined {
  if (sentence.n === 0 || sentence.hits('infers-growth').length === 0) return undefined
  const before = view.sentence(sentence.n - 1)
  const count = before.figures().find((figure) => figure.kind === 'number' && !YEAR.test(view.text(figure)))
  return count && upToMark(before, { from: count.from, to: count.to }, MOST_QUOTED)
}

/** The numbers of a sentence and of those around it, the nearest first. */
function* around({ sentenceCount }: View, n: number): Generator<number> {
  yield n
  for (let step = 1; step <= AROUND; step++) {
    if (n + step < sentenceCount) yield n + step
    if (n >= step) yield n - step
  }
}

function isCount(view: View, sentence: SentenceView, figure: Figure): boolean {
  if (figure.kind !== 'number') return false
  // Neither the number of an item in a list counts anything, nor a year.
  if (figure.from === sentence.from && /^\d+[.)]\s/u.test(view.text(sentence))) return false
  if (YEAR.test(view.text(figure))) return false
  return sentence
    .hits('counted')
    .some(
      ({ from }) =>
        from >= figure.to &&
        from <= figure.to + BETWEEN &&
        !isParted(sentence, { from: figure.from, to: from + 1 }),
    )
}
