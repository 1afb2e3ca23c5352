import { unitsAt } from './chain.ts'
import { type Joint, jointAt } from './joints.ts'
import { isNumber, type Read, text } from './look.ts'
import { brackets, isAscending, type Piece, places } from './pieces.ts'
import { afterSuffix, range, rangeMark } from './ranges.ts'
import type { Unit } from './units.ts'
import * as words from './words.ts'

/** One article and the places in it that are named; none where it is named as a whole. */
export interface Entry {
  readonly article: string
  readonly pieces: readonly Piece[]
}

export interface Entries {
  readonly entries: readonly Entry[]
  readonly end: number
}

/** Where brackets and quotation marks close, by where they open. */
export type Closings = ReadonlyMap<number, number>

/** Longest list of articles that is read. */
export const MOST_ARTICLES = 40
/** No act has so many articles; what is greater is a year or a sum, if it is not called an article. */
const HIGHEST = 1500
const HIGHEST_CALLED = 100_000

/** A number that can be an article's, and counts nothing. A wrong number is an article too where it is called one. */
export function isArticle(tokens: Read, at: number): boolean {
  if (!isNumber(tokens, at) || words.COUNTED.test(text(tokens, at + 1))) return false
  const number = Number.parseInt(text(tokens, at), 10)
  return (
    number > 0 && (number < HIGHEST || (number < HIGHEST_CALLED && !isYear(number) && isCalled(tokens, at)))
  )
}

function isYear(number: number): boolean {
  return number >= 1900 && number < 2100
}

/** «ст. 9999», «9999-бабы». */
function isCalled(tokens: Read, at: number): boolean {
  const before = text(tokens, at - 1) === '.' ? at - 2 : at - 1
  const behind = text(tokens, at + 1) === '-' ? at + 2 : at + 1
  return words.ANCHOR.test(text(tokens, before)) || words.KAZAKH_ANCHOR.test(text(tokens, behind))
}

/** Articles with what stands behind each: «174 ч. 1, 274 (часть вторая) и 405». */
export function articlesAt(
  tokens: Read,
  closings: Closings,
  from: number,
  isList: (at: number) => boolean,
  isSingle: boolean,
): Entries | undefined {
  const entries: Entry[] = []
  let end = from
  for (let at = from; entries.length < MOST_ARTICLES && isArticle(tokens, at); ) {
    if (entries.length > 0 && !isList(at)) break
    const numbers = numbersAt(tokens, at, isSingle)
    const behind = behindArticle(tokens, closings, numbers.end)
    numbers.values.forEach((article, index) => {
      entries.push({ article, pieces: index === numbers.values.length - 1 ? behind.pieces : [] })
    })
    end = behind.end
    const { end: next, joint } = jointAt(tokens, skipped(closings, end))
    if (joint === 'none') break
    at = next
  }
  return entries.length === 0 ? undefined : { entries, end }
}

/** A title in brackets or quotation marks, where the list goes on behind it. */
function skipped(closings: Closings, at: number): number {
  const close = closings.get(at)
  return close === undefined ? at : close + 1
}

/** «174», «172–174», «174-й». */
function numbersAt(tokens: Read, at: number, isSingle: boolean): { values: readonly string[]; end: number } {
  const number = text(tokens, at)
  const end = afterSuffix(tokens, at + 1)
  const [first = '', last] = number.split('-')
  if (last !== undefined && !(isSingle && Number(first) < 20 && Number(last) < 20)) {
    const within = span(first, last)
    if (within !== undefined) return { values: within, end }
  }
  const mark = rangeMark(tokens, end, true)
  const second = mark === undefined ? undefined : (behindAnchor(tokens, at, mark) ?? mark)
  // «По статье 174 – 180 дел».
  if (second === undefined || !isArticle(tokens, second)) return { values: [number], end }
  const to = text(tokens, second)
  const isGlued = tokens[second]?.glued && tokens[second - 1]?.glued
  const isSpan =
    isGlued || second !== mark || (words.TO.test(text(tokens, second - 1)) && isOfMany(tokens, at))
  const within = range(number, to) ?? (isSpan ? ends(number, to) : undefined)
  if (within !== undefined) return { values: within, end: afterSuffix(tokens, second + 1) }
  // «456–2» with a dash for the hyphen.
  if (last === undefined && isGlued && Number(to) < 20)
    return { values: [`${number}-${to}`], end: second + 1 }
  return { values: [number], end }
}

/** «От ст. 174 до ст. 176», "from Article 174 to Article 176": the number behind the second word for an article. */
function behindAnchor(tokens: Read, at: number, mark: number): number | undefined {
  const anchor = text(tokens, at - 1) === '.' ? at - 2 : at - 1
  const isFrom = words.ANCHOR.test(text(tokens, anchor)) && words.FROM.test(text(tokens, anchor - 1))
  if (!isFrom || !words.TO.test(text(tokens, mark - 1)) || !words.ANCHOR.test(text(tokens, mark)))
    return undefined
  const number = text(tokens, mark + 1) === '.' ? mark + 2 : mark + 1
  return isNumber(tokens, number) ? number : undefined
}

/** «Статьи 1 по 300», "from 1 to 300", and not "art. 174, 12 to 300 people": what stands before the first number tells that more follow. */
function isOfMany(tokens: Read, at: number): boolean {
  const before = text(tokens, text(tokens, at - 1) === '.' ? at - 2 : at - 1)
  return words.PLURAL.test(before) || words.FROM.test(before)
}

/** Every article from the first to the last; of more than are told one by one, these two. */
export function span(first: string, last: string): readonly string[] | undefined {
  return range(first, last) ?? ends(first, last)
}

/** The first and the last of more articles than are told one by one. */
export function ends(first: string, last: string): readonly string[] | undefined {
  const isRising = /^\d+$/.test(first) && /^\d+$/.test(last) && Number(first) < Number(last)
  return isRising && Number(last) < HIGHEST ? [first, last] : undefined
}

/** What stands behind the number of an article, or behind its title, and belongs to it. */
export function behindArticle(
  tokens: Read,
  closings: Closings,
  from: number,
): { pieces: readonly Piece[]; end: number } {
  const short = brackets(tokens, from)
  if (short.pieces.length > 0) return short
  const close = closings.get(from)
  if (close === undefined) return unitsBehind(tokens, from)
  const { units, end } = unitsAt(tokens, from + 1)
  // A bracket that closes a number («3)») may have been taken for the one that closes all.
  if (units.length > 0 && (end === close || end === close + 1))
    return { pieces: places(units, isAscending(units)), end: close + 1 }
  const behind = isNumber(tokens, jointAt(tokens, close + 1).end) ? undefined : unitsBehind(tokens, close + 1)
  return behind !== undefined && behind.pieces.length > 0 ? behind : { pieces: [], end: from }
}

function unitsBehind(tokens: Read, from: number): { pieces: readonly Piece[]; end: number } {
  const { end: at, joint } = jointAt(tokens, from)
  const units = own(tokens, unitsAt(tokens, at).units, joint)
  const end = units.at(-1)?.end
  if (end === undefined) return { pieces: [], end: from }
  return { pieces: places(units, isAscending(units)), end: isClosing(tokens, end) ? end + 1 : end }
}

/** The units that are not of the next article: «ст. 174, ч. 3 ст. 180», but «ст. 174 ч. 3, ст. 180». */
function own(tokens: Read, units: readonly Unit[], joint: Joint): readonly Unit[] {
  if (!leads(tokens, units)) return units
  const next = units.findIndex((unit, index) => (index === 0 ? joint : unit.joint) !== 'none')
  return next < 0 ? units : units.slice(0, next)
}

/** "part 3, of the Code": the comma closes an insertion. */
function isClosing(tokens: Read, at: number): boolean {
  return text(tokens, at) === ',' && /^(?:of|in|under)$/.test(text(tokens, at + 1))
}

/** Whether the units stand right before an article. */
function leads(tokens: Read, units: readonly Unit[]): boolean {
  let at = units.at(-1)?.end
  if (at === undefined) return false
  while (/^(?:of|the)$/.test(text(tokens, at))) at++
  if (isNumber(tokens, at)) at = afterSuffix(tokens, at + 1)
  return words.ANCHOR.test(text(tokens, at))
}
