import type { Figure, Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { isParted, sinceMark } from '../../reader/for-checks/between-marks.ts'
import { pointsBack } from '../../reader/for-checks/points-back.ts'
import { hitsOfAny } from '../../reader/stretch.ts'
import { countsByTime, countsTwoTimes } from './counts-by-time.ts'
import { isDated } from './dated.ts'
import { SAY_SO } from './growth.ts'

/** Words around the move in which a share or a multiple still speaks of the same thing. */
const REACH = 6
/** Words between a growth and its figure that a mark may part: "growth in cases - from 30 % to 40 %". */
const BESIDE = 2
/** «214 случаев против 63» */
const COUNTS_COMPARED = 2
/** Words between the two counts of a range at most. */
const BETWEEN_COUNTS = 3
/** «41-ден 63-ке»: an ending that a count bears. */
const ENDING = /\d-\p{L}/u
/** Sentences behind a growth in which its figures may stand. */
const FURTHEST = 3
/** Sentences that open a text: a period told there is that of the figures behind it. */
const OPENING = 2

/** Whether the text measures what is said to grow, or gives a share or a multiple of no period, which measures nothing yet. */
export function measureOf(view: View, move: Move): 'measured' | 'undated' | undefined {
  const { sentence } = move
  if (countsByTime(view, move)) return 'measured'
  if (givesShare(sentence, move)) return isOfPeriod(view, sentence) ? 'measured' : 'undated'
  if (givesRange(sentence, move)) return isOfPeriod(view, sentence) ? 'measured' : 'undated'
  if (counts(sentence, move)) return 'measured'
  if (
    sentence.n > 0 &&
    sentence.hits('infers-growth').length > 0 &&
    compares(view, view.sentence(sentence.n - 1))
  )
    return 'measured'
  const next = sentence.n + 1
  if (next >= view.sentenceCount) return undefined
  if (compares(view, view.sentence(next), isDated(sentence))) return 'measured'
  return comparesFurtherOn(view, sentence) ? 'measured' : undefined
}

/** «Краж стало больше. Воры … . За год их зарегистрировано …»: figures behind other sentences that take up the very cases. */
function comparesFurtherOn(view: View, { n }: SentenceView): boolean {
  const last = Math.min(n + FURTHEST, view.sentenceCount - 1)
  for (let at = n + 1; at <= last; at++) {
    const sentence = view.sentence(at)
    if (at > n + 1 && countsSuch(sentence) && compares(view, sentence)) return true
    // What grows there is what they would count.
    if (sentence.hits('growth').length > 0 || sentence.hits('more').length > 0) return false
  }
  return false
}

/** "11,208 such cases", «мұндай жағдай», «таких дел» */
function countsSuch(sentence: SentenceView): boolean {
  return sentence
    .hits('counted')
    .some(({ from }) => from > sentence.from && pointsBack(sentence, { from: from - 1, to: from }))
}

function givesShare(sentence: SentenceView, { from, to }: Move): boolean {
  return sentence
    .figures()
    .some(
      (figure) =>
        isShare(figure) &&
        figure.from < to + REACH &&
        figure.to > from - REACH &&
        !isOfOther(sentence, figure, { from, to }),
    )
}

/** «Отравления участились: с 188 до 231», "grew in number from 188 to 231": from how many to how many tells the growth itself. */
function givesRange(sentence: SentenceView, { from, to }: Move): boolean {
  const numbers = sentence.figures().filter(({ kind }) => kind === 'number')
  const first = numbers.findIndex(
    (figure) =>
      figure.from < to + REACH &&
      figure.to > from - REACH &&
      !isOfOther(sentence, figure, { from, to }) &&
      !isOfFines(sentence, from, figure),
  )
  return first >= 0 && isRange(sentence, numbers.slice(first))
}

/** A count speaks of the same thing only in the same words: «и штрафы составили 4 млн» measures the fines. */
function counts(sentence: SentenceView, { from, to }: Move): boolean {
  const isIn = (figure: Stretch): boolean => figure.from >= from && figure.to <= to
  return (
    sentence
      .figures()
      .some((figure) => figure.kind === 'number' && isIn(figure) && !isOfFines(sentence, from, figure)) &&
    isDated(sentence)
  )
}

/** "It has grown: fines of 4 million were collected": what stands behind a mark may count the penalties only. */
function isOfFines(sentence: SentenceView, from: number, figure: Stretch): boolean {
  const beside = sinceMark(sentence, figure)
  return beside.from > from && sentence.near('liability-told', beside, 0)
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

/**
 * Whether a comma or another mark stands between a figure and the move: it then speaks of something else. In a move of two clauses it
 * is of the other where each word of growth stands in the one: «ұрлық 5 пайызға азайды, ал алаяқтық еселеп өсті».
 */
function isOfOther(sentence: SentenceView, figure: Stretch, move: Stretch): boolean {
  if (isWithin(figure, move)) return clauseBetween(sentence, figure, move) !== undefined
  const [first, last] = figure.from >= move.to ? [move.to, figure.from] : [figure.to, move.from]
  return last - first > BESIDE && isParted(sentence, { from: first - 1, to: last + 1 })
}

/** A move without a clause whose share or multiple measures something else. */
export function apartFromOthers(move: Move): Stretch {
  const { sentence } = move
  let { from, to } = move
  for (const figure of sentence.figures()) {
    if (!isShare(figure) || !isWithin(figure, move)) continue
    const opener = clauseBetween(sentence, figure, move)
    if (opener === undefined) continue
    if (figure.from < opener) from = Math.max(from, opener)
    else to = Math.min(to, opener)
  }
  // A contrast is left out with what it is to.
  return { from: from > move.from ? from + 1 : from, to }
}

/** Where a clause that is set against the one before begins between a figure in a move and each word of growth there, with no other mark. */
function clauseBetween(sentence: SentenceView, figure: Stretch, { from, to }: Stretch): number | undefined {
  const grown = hitsOfAny({ from, to, sentence, score: 0 }, SAY_SO)
  if (grown.length === 0) return undefined
  const first = Math.min(...grown.map((words) => words.from))
  const last = Math.max(...grown.map((words) => words.to))
  const [begin, end] = figure.to <= first ? [figure.to, first] : [last, figure.from]
  const marks: number[] = []
  for (let token = begin; token <= end; token++) if (sentence.partsClauses(token)) marks.push(token)
  const [opener, ...others] = marks
  if (opener === undefined || others.length > 0) return undefined
  return sentence.spokenIn.clauses.contrasts.includes(sentence.word(opener)) ? opener : undefined
}

function isWithin(inner: Stretch, outer: Stretch): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}

function isShare({ kind }: Figure): boolean {
  return kind === 'share' || kind === 'multiple'
}

/**
 * The sentence right behind measures the growth after all: it gives the share or the multiple, or counts the growth itself, and the
 * period; or two counts, and which times they are of.
 * @param isOfPeriod whether the growth itself is told of a period: «с начала года показатели выросли. Аварий стало больше на 12 %»
 */
function compares(view: View, sentence: SentenceView, isOfPeriod = false): boolean {
  const figures = sentence.figures()
  const isOfOtherTime = sentence.hits('other-time').length > 0
  if (figures.length === 0 && sentence.hits('ratio').length === 0) return false
  if (!isOfPeriod && !isOfOtherTime && !isDated(sentence)) return false
  if (figures.some(isShare)) return true
  if (sentence.hits('ratio').length > 0) return true
  const numbers = figures.filter(({ kind }) => kind === 'number')
  if (numbers.length > 0 && sentence.hits('the-growth').length > 0) return true
  if (numbers.length < COUNTS_COMPARED) return false
  // Two years: «5 200 за 2024 год против 4 100 за 2023-й».
  const years = new Set(figures.flatMap(({ kind, value }) => (kind === 'year' ? [value] : [])))
  return isOfOtherTime || years.size > 1 || isRange(sentence, numbers) || countsTwoTimes(view, sentence)
}

/** "It rose from 120 to 340", «120-дан 340-қа дейін»: two counts beside each other stand at words of a range. */
function isRange(sentence: SentenceView, numbers: readonly Stretch[]): boolean {
  return numbers.some((number, place) => {
    const next = numbers[place + 1]
    if (next === undefined || next.from - number.to > BETWEEN_COUNTS) return false
    if (next.from === number.to && ENDING.test(sentence.word(number.from))) return true
    return sentence.hits('from-to', { from: number.from - 1, to: next.to + 1 }).length > 0
  })
}
