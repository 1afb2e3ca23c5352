import type { Line } from './lines.ts'
import { isFar, type Measures, measure } from './measures.ts'

/** So many pages that what stands at the head of most of them belongs to none, wherever the text begins. */
const FEWEST_PAGES = 3
/** Lines at one end: a number, a head of two lines, a rule or a date. */
const DEEPEST = 4
/** Pages whose text is alike must not lose it. */
const MOST_CLOSE = 2
/** On two pages a head is so much shorter than a line of the text. */
const SHORT = 0.7

/** The lines at one end of a page, the outermost first. */
interface End {
  readonly lines: readonly Line[]
  readonly measures: Measures
  taken: number
  /** How many of those stood no further from the text than its own lines do. */
  close: number
}

/**
 * Pages without what stands at their heads and feet: numbers, and lines that come back on other pages, whatever numbers they
 * have. Taken off line by line from outside, since a number may stand under a head; lines are in the order in which the file
 * draws them, which often puts the foot before the text.
 */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): (readonly Line[])[] {
  const measured = pages.map((lines) => measure(lines))
  return peel(peel(pages, measured, 'head'), measured, 'foot')
}

function peel(
  pages: readonly (readonly Line[])[],
  measured: readonly Measures[],
  side: 'head' | 'foot',
): (readonly Line[])[] {
  // What is drawn last lies outermost where two lines lie alike at the foot.
  const fromOutside = (lines: readonly Line[]): Line[] =>
    side === 'head'
      ? lines.toSorted((one, other) => other.y - one.y)
      : lines.toReversed().sort((one, other) => one.y - other.y)
  const ends = pages.map(
    (lines, index): End => ({
      lines: fromOutside(lines),
      measures: measured[index] as Measures,
      taken: 0,
      close: 0,
    }),
  )
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const judge = judgeOf(ends, side)
    const margins = ends
      .map((end, index) => ({ end, margin: judge(end, index) }))
      .filter(({ margin }) => margin !== 'text')
    if (margins.length === 0) break
    for (const { end, margin } of margins) {
      end.taken += 1
      if (margin === 'close') end.close += 1
    }
  }
  return pages.map((lines, index) => {
    const { lines: sorted, taken } = ends[index] as End
    const gone = new Set(sorted.slice(0, taken))
    return lines.filter((line) => !gone.has(line))
  })
}

/** What the outermost line of a page that is still there is, judged by those that stand at the same height on other pages. */
function judgeOf(
  ends: readonly End[],
  side: 'head' | 'foot',
): (end: End, page: number) => 'text' | 'close' | 'apart' {
  const outermost = ends.map(({ lines, taken }) => lines[taken]).filter((line) => line !== undefined)
  const alike = countBy(outermost, placedShape)
  const same = countBy(outermost, placedText)
  const numbers = countBy(outermost.filter(isNumber), height)
  const most = (counts: ReadonlyMap<string, number>, key: string): boolean =>
    ends.length > 1 && (counts.get(key) ?? 0) > ends.length / 2
  return ({ lines, measures, taken, close }, page) => {
    const line = lines[taken]
    if (line === undefined) return 'text'
    const apart = isApart(lines, taken, measures)
    if (isNumber(line)) {
      if (most(numbers, height(line))) return 'apart'
      return apart && lines.length >= 3 ? 'apart' : 'text'
    }
    if (lines.length < 2) return 'text'
    const copies = same.get(placedText(line)) ?? 0
    const isAlike = most(alike, placedShape(line))
    if (apart && (isAlike || (copies > 1 && copies >= ends.length / 2))) return 'apart'
    // On two pages such a line may be of the text: its first copy stays, and so does a name at the foot.
    const isCopy = side === 'head' && page > 0 && copies === ends.length && isShort(line, measures)
    const isHead = ends.length >= FEWEST_PAGES || isCopy
    return isAlike && isHead && close < MOST_CLOSE ? 'close' : 'text'
  }
}

/** Whether white space or smaller letters part a line from the text; a head may have more than one line. */
function isApart(lines: readonly Line[], from: number, measures: Measures): boolean {
  for (let index = from; index < Math.min(from + 2, DEEPEST, lines.length - 1); index += 1) {
    const [line, next] = [lines[index] as Line, lines[index + 1] as Line]
    if (isFar(line, next, measures) || line.fontSize < 0.9 * measures.size) return true
  }
  return false
}

/** Whether a line is too short for one of the text, and no sentence ends or begins with it: the name of a body, a title. */
function isShort({ text, right }: Line, measures: Measures): boolean {
  const [width, told] = [measures.right - measures.left, right - measures.left]
  return told < SHORT * width && /[\p{L}\p{N}»”")]$/u.test(text) && /^[«“"(]?[\p{Lu}№]/u.test(text)
}

function isNumber({ text }: Line): boolean {
  return /^[-–— ]*\d{1,4}[-–— ]*$/u.test(text)
}

function height({ y }: Line): string {
  return y.toFixed(0)
}

function placedText(line: Line): string {
  return `${height(line)} ${line.text}`
}

function placedShape(line: Line): string {
  return `${height(line)} ${line.text.replace(/\d+/gu, '0')}`
}

function countBy(lines: readonly Line[], key: (line: Line) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(key(line), (counts.get(key(line)) ?? 0) + 1)
  return counts
}
