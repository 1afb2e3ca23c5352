import { isParted } from '../../reader/between-marks.ts'
import type { Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { isDated } from './dated.ts'

/** Words around the move in which a share or a multiple still speaks of the same thing. */
const REACH = 6
/** Words between a growth and its figure that a mark may part: "growth in cases - from 30 % to 40 %". */
const BESIDE = 2
/** «214 случаев против 63» */
const COUNTS_COMPARED = 2

/** Whether the text measures what is said to grow: in the sentence, or in the one right behind it. */
export function isMeasured(view: View, move: Move): boolean {
  if (measures(move.sentence, move)) return true
  const { n } = move.sentence
  if (n > 0 && move.sentence.hits('infers-growth').length > 0 && compares(view.sentence(n - 1))) return true
  const next = move.sentence.n + 1
  return next < view.sentenceCount && compares(view.sentence(next))
}

function measures(sentence: SentenceView, { from, to }: Move): boolean {
  const figures = sentence.figures()
  const compared = figures.some(
    (figure) =>
      (figure.kind === 'share' || figure.kind === 'multiple') &&
      figure.from < to + REACH &&
      figure.to > from - REACH &&
      !isOfOther(sentence, figure, { from, to }),
  )
  if (compared) return true
  // A count speaks of the same thing only in the same words: «и штрафы составили 4 млн» measures the fines.
  const counted = figures.some((figure) => figure.kind === 'number' && figure.from >= from && figure.to <= to)
  return counted && isDated(sentence)
}

/** Whether a comma or another mark stands between a figure and the move: it then speaks of something else. */
function isOfOther(sentence: SentenceView, figure: Stretch, move: Stretch): boolean {
  const [first, last] = figure.from >= move.to ? [move.to, figure.from] : [figure.to, move.from]
  return last - first > BESIDE && isParted(sentence, { from: first - 1, to: last + 1 })
}

/**
 * The sentence right behind measures the growth after all: it gives the share or the multiple, and the period; or two counts, and
 * which other time the second is of.
 */
function compares(sentence: SentenceView): boolean {
  const figures = sentence.figures()
  if (figures.length === 0) return false
  const isDated = sentence.hits('period').length > 0 || figures.some(({ kind }) => kind === 'year')
  if (!isDated) return false
  if (figures.some(({ kind }) => kind === 'share' || kind === 'multiple')) return true
  if (figures.filter(({ kind }) => kind === 'number').length < COUNTS_COMPARED) return false
  // Two years: «5 200 за 2024 год против 4 100 за 2023-й».
  const years = new Set(figures.flatMap(({ kind, value }) => (kind === 'year' ? [value] : [])))
  return sentence.hits('other-time').length > 0 || years.size > 1
}
