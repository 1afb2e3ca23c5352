import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { isParted } from '../../reader/for-checks/between-marks.ts'
import { countsByTime } from './counts-by-time.ts'
import { isDated } from './dated.ts'

/** Words around the move in which a share or a multiple still speaks of the same thing. */
const REACH = 6
/** Words between a growth and its figure that a mark may part: "growth in cases - from 30 % to 40 %". */
const BESIDE = 2
/** «214 случаев против 63» */
const COUNTS_COMPARED = 2
/** Sentences that open a text: a period told there is that of the figures behind it. */
const OPENING = 2

/** Whether the text measures what is said to grow, or gives a share or a multiple of no period, which measures nothing yet. */
export function measureOf(view: View, move: Move): 'measured' | 'undated' | undefined {
  const { sentence } = move
  if (countsByTime(view, move)) return 'measured'
  if (givesShare(sentence, move)) return isOfPeriod(view, sentence) ? 'measured' : 'undated'
  if (counts(sentence, move)) return 'measured'
  if (sentence.n > 0 && sentence.hits('infers-growth').length > 0 && compares(view.sentence(sentence.n - 1)))
    return 'measured'
  const next = sentence.n + 1
  return next < view.sentenceCount && compares(view.sentence(next), isDated(sentence))
    ? 'measured'
    : undefined
}

function givesShare(sentence: SentenceView, { from, to }: Move): boolean {
  return sentence
    .figures()
    .some(
      (figure) =>
        (figure.kind === 'share' || figure.kind === 'multiple') &&
        figure.from < to + REACH &&
        figure.to > from - REACH &&
        !isOfOther(sentence, figure, { from, to }),
    )
}

/** A count speaks of the same thing only in the same words: «и штрафы составили 4 млн» measures the fines. */
function counts(sentence: SentenceView, { from, to }: Move): boolean {
  const isIn = (figure: Stretch): boolean => figure.from >= from && figure.to <= to
  return sentence.figures().some((figure) => figure.kind === 'number' && isIn(figure)) && isDated(sentence)
}

/** Whether the period of a figure is told: in its sentence, in one beside it, or where the text opens («За 9 месяцев …»). */
function isOfPeriod(view: View, sentence: SentenceView): boolean {
  if (sentence.hits('other-time').length > 0) return true
  const { n } = sentence
  for (let near = Math.max(0, n - 1); near <= Math.min(n + 1, view.sentenceCount - 1); near++)
    if (isDated(view.sentence(near))) return true
  for (let first = 0; first < Math.min(OPENING, n); first++) if (isDated(view.sentence(first))) return true
  return false
}

/** Whether a comma or another mark stands between a figure and the move: it then speaks of something else. */
function isOfOther(sentence: SentenceView, figure: Stretch, move: Stretch): boolean {
  const [first, last] = figure.from >= move.to ? [move.to, figure.from] : [figure.to, move.from]
  return last - first > BESIDE && isParted(sentence, { from: first - 1, to: last + 1 })
}

/**
 * The sentence right behind measures the growth after all: it gives the share or the multiple, and the period; or two counts, and
 * which other time the second is of.
 * @param isOfPeriod whether the growth itself is told of a period: «с начала года показатели выросли. Аварий стало больше на 12 %»
 */
function compares(sentence: SentenceView, isOfPeriod = false): boolean {
  const figures = sentence.figures()
  if (figures.length === 0) return false
  if (!isOfPeriod && !isDated(sentence)) return false
  if (figures.some(({ kind }) => kind === 'share' || kind === 'multiple')) return true
  if (figures.filter(({ kind }) => kind === 'number').length < COUNTS_COMPARED) return false
  // Two years: «5 200 за 2024 год против 4 100 за 2023-й».
  const years = new Set(figures.flatMap(({ kind, value }) => (kind === 'year' ? [value] : [])))
  return sentence.hits('other-time').length > 0 || years.size > 1
}
