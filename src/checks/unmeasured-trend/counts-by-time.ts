import type { Figure, Move, SentenceView, Stretch, View } from '../../reader/check.ts'
import { meet, meetsAny } from '../../reader/stretch.ts'

/** Words that tell a time, at most: a looser phrase («from … to 2022») reaches over the counts themselves. */
const TIME = 4
/** Short words before the first count or time of a list: «с 210 в 2021 году», "from 210". */
const SHORT_WORDS = 2
const SHORT = /^\p{L}{1,4}$/u
const YEAR = /^(?:19|20)\d{2}$/u
/** Counts, and times that they are of, which make a comparison. */
const COMPARED = 2
/** Marks of a sentence behind which a list is looked for: bounds the work on one without end. */
const MARKS = 12
/** Lines of a list behind a growth. */
const LINES = 8

/**
 * Whether counts and their times stand behind a mark, in brackets or in a list: «…: 120 в мае, 140 в июне», "… (2022: 120; 2023: 140)".
 * They must begin the list: behind «штрафы составили» they are of something else.
 */
export function countsByTime(view: View, move: Move): boolean {
  return isComparedBehindMark(view, move) || isCompared(view, [...linesBehind(view, move.sentence)])
}

/** Whether they stand in the sentence itself. */
function isComparedBehindMark(view: View, { from, to, sentence }: Move): boolean {
  if (sentence.figures().filter(({ kind }) => kind === 'number').length < COMPARED) return false
  const said = ['growth', 'mass', 'more', 'plain', 'plain-growth']
    .flatMap((list) => sentence.hits(list))
    .filter((hit) => meet(hit, { from, to }))
  const first = Math.min(...said.map((hit) => hit.from), to)
  let marks = 0
  for (let token = sentence.from + 1; token < sentence.to && marks < MARKS; token++) {
    if (!sentence.parted(token)) continue
    marks++
    const part = token > first ? { from: token, to: sentence.to } : { from: sentence.from, to: token }
    if (isCompared(view, [{ sentence, part }])) return true
  }
  return false
}

/** Whether a sentence gives counts of two times: "it stood at 95 in May and at 210 in June". */
export function countsTwoTimes(view: View, sentence: SentenceView): boolean {
  const line = { sentence, part: sentence }
  return countsIn(view, line).length >= COMPARED && timesIn(line).length >= COMPARED
}

interface Line {
  readonly sentence: SentenceView
  readonly part: Stretch
}

/** Lines of a list right behind: a colon or a dash announces it, and each begins with a count or a time. */
function* linesBehind(view: View, { n }: SentenceView): Generator<Line> {
  for (let next = n + 1; next < Math.min(view.sentenceCount, n + 1 + LINES); next++) {
    const sentence = view.sentence(next)
    const line = { sentence, part: sentence }
    if (next === n + 1 && !sentence.parted(sentence.from)) return
    if (!beginsList(line, countsIn(view, line), timesIn(line))) return
    yield line
  }
}

function isCompared(view: View, lines: readonly Line[]): boolean {
  let counts = 0
  let times = 0
  for (const line of lines) {
    const own = countsIn(view, line)
    const told = timesIn(line)
    if (!beginsList(line, own, told)) return false
    counts += own.length
    times += told.length
  }
  return counts >= COMPARED && times >= COMPARED
}

function beginsList({ sentence, part }: Line, ...told: readonly (readonly Stretch[])[]): boolean {
  for (let token = part.from; token <= part.from + SHORT_WORDS && token < part.to; token++) {
    if (told.some((stretches) => stretches.some(({ from, to }) => from <= token && token < to))) return true
    if (!SHORT.test(sentence.word(token))) return false
  }
  return false
}

/** Counts of a part: neither its years and days nor the «9» of «за 9 месяцев». */
function countsIn(view: View, line: Line): readonly Figure[] {
  const { sentence, part } = line
  const times = timesIn(line)
  return sentence
    .figures()
    .filter(
      (figure) =>
        figure.kind === 'number' &&
        meet(figure, part) &&
        !YEAR.test(view.text(figure)) &&
        !meetsAny(figure, times),
    )
}

/** Times told in a part, those that touch as one: «2022 год». */
function timesIn({ sentence, part }: Line): readonly Stretch[] {
  const days = sentence.figures().filter(({ kind }) => kind === 'year' || kind === 'date')
  const told = ['period', 'other-time', 'time-of-count'].flatMap((list) => sentence.hits(list))
  const within = [...days, ...told].filter((time) => time.to - time.from <= TIME && meet(time, part))
  const times: Stretch[] = []
  for (const time of within.sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = times.at(-1)
    if (last !== undefined && time.from <= last.to)
      times[times.length - 1] = { from: last.from, to: Math.max(last.to, time.to) }
    else times.push(time)
  }
  return times
}
